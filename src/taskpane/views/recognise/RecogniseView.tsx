import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { usePane, useTexts } from '../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../texts/recognise';
import { ColumnDoubts } from './columns/ColumnDoubts';
import { DecisionList } from './decisions/DecisionList';
import { ReadingDoubts } from './readings/ReadingDoubts';
import { SheetList } from './sheets/SheetList';
import { Summary } from './Summary';
import { OfferView } from './takeOver/OfferView';
import { TakeOverPart } from './takeOver/TakeOverPart';
import { useRecogniseStyles } from './useRecogniseStyles';

/** What was found in the workbook, and what a person must decide before it counts. */
export const RecogniseView = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { reading, decisions } = state;
  if (reading === null) {
    return (
      <div className={styles.view}>
        <EmptyState title={texts.nothingRead} words={texts.nothingReadWords}>
          <Button appearance="primary" onClick={() => void session.read()}>
            {texts.read}
          </Button>
        </EmptyState>
      </div>
    );
  }
  if (state.offer !== null) return <OfferView offer={state.offer} />;
  return (
    <div className={styles.view}>
      <Summary reading={reading} />
      <TakeOverPart reading={reading} />
      <ColumnDoubts reading={reading} />
      <ReadingDoubts key={state.askedAbout ?? ''} reading={reading} />
      <DecisionList reading={reading} decisions={decisions} />
      <SheetList reading={reading} />
    </div>
  );
};
