import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import { YEAR_TEXTS } from '../../texts/yearTexts';

/** Says that the workbook is a plan: why nothing is measured. */
export const PlanBar = (): ReactNode => {
  const assessment = usePane().state.reading?.review.assessment ?? null;
  const texts = useTexts(YEAR_TEXTS);
  if (assessment?.plan !== true) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle style={{ display: 'block' }}>
          {texts.plan(assessment.year)}
        </MessageBarTitle>{' '}
        {texts.planned}
      </MessageBarBody>
    </MessageBar>
  );
};
