import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { yearConflictCheck } from '../../../domain/checks/reading/yearConflict';
import { usePane, useTexts } from '../../hooks/usePane';
import { YEAR_TEXTS } from '../../texts/yearTexts';
import { YearSources } from './YearSources';

/**
 * Above everything: the year that was given is not the one of the sheets. One click goes back to
 * theirs; keeping it accepts the finding, and what waits for the year is told again.
 */
export const YearConflictBar = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(YEAR_TEXTS);
  const review = state.reading?.review;
  const conflict = review?.year?.conflict ?? null;
  const finding = review?.findings.find(({ check }) => check === yearConflictCheck.id);
  if (conflict === null || finding === undefined) return null;
  const { chosen, yearsOfSheets: told, sources } = conflict;
  const waits = state.activity !== null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle style={{ display: 'block' }}>{texts.wrong(chosen)}</MessageBarTitle>{' '}
        {texts.sheetsSay(told.join(texts.or))} <YearSources sources={sources} />.{' '}
        {texts.compared(chosen)}
      </MessageBarBody>
      <MessageBarActions>
        {told.map((year) => (
          <Button
            key={year}
            size="small"
            appearance="primary"
            disabledFocusable={waits}
            onClick={() => void session.chooseYear(year)}
          >
            {texts.back(year)}
          </Button>
        ))}
        <Button
          size="small"
          disabledFocusable={waits}
          onClick={() => void session.accept(finding, texts.kept(chosen))}
        >
          {texts.keep(chosen)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
