import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readStanding } from '../../../sheets/reading/typed/readStanding';
import type { WorkbookSnapshot } from '../../../sheets/snapshot';
import { EmptyState } from '../../components/EmptyState';
import { usePane, useTexts } from '../../hooks/usePane';
import { START_TEXTS } from '../../texts/startTexts';

/** A generated sheet lost its headers: writing again would lose what people typed there. */
export const BrokenSheet = (props: { readonly snapshot: WorkbookSnapshot }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(START_TEXTS).broken;
  const sheet = readStanding(props.snapshot).unreadable[0]?.sheet;
  return (
    <EmptyState
      title={sheet === undefined ? texts.titleUnknown : texts.title(sheet)}
      words={texts.advice}
    >
      {sheet === undefined ? null : (
        <Button onClick={() => void session.show({ sheet, row: 0, column: 0 })}>
          {texts.show}
        </Button>
      )}
      <Button appearance="primary" onClick={() => void session.read()}>
        {texts.again}
      </Button>
    </EmptyState>
  );
};
