import { useState, type ReactNode } from 'react';
import type { PendingDecisions } from '../../../application/decisions';
import { Section } from '../../components/Section';
import { usePane, useTexts } from '../../hooks/usePane';
import type { Reading } from '../../session/paneState';
import { RECOGNISE_TEXTS } from '../../texts/recognise';
import { DecisionLine } from './DecisionLine';
import { pendingItems, type PendingItem } from './pendingItems';
import { useHeadingFocus } from './useHeadingFocus';
import { useRecogniseStyles } from './useRecogniseStyles';

/** What was decided and is not in the workbook yet, with a way to take it back. */
export const DecisionList = (props: {
  readonly reading: Reading;
  readonly decisions: PendingDecisions;
}): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { heading, focusHeading } = useHeadingFocus<HTMLParagraphElement>();
  const [hasTakenBack, setTakenBack] = useState(false);
  const items = pendingItems(props.decisions, props.reading);

  const takeBack = async (item: PendingItem): Promise<void> => {
    if (state.activity !== null) return;
    setTakenBack(true);
    if (item.kind === 'earlier') await session.withdrawTakeOver();
    else if (item.kind === 'column') {
      await session.answerColumn(
        item.sheets.map((sheet) => ({ sheet, header: item.header })),
        null,
      );
    } else if (item.field === 'target') await session.confirmTarget(item.indicator, null);
    else await session.confirmActual(item.indicator, null);
    focusHeading();
  };

  if (items.length === 0) {
    return hasTakenBack ? (
      <p ref={heading} tabIndex={-1} className={styles.words}>
        {texts.noDecisions}
      </p>
    ) : null;
  }
  return (
    <Section title={texts.decisions} count={items.length} defaultOpen>
      <p ref={heading} tabIndex={-1} className={styles.words}>
        {texts.decisionsWhy}
      </p>
      <ul className={styles.list}>
        {items.map((item) => (
          <DecisionLine
            key={JSON.stringify(item)}
            item={item}
            onTakeBack={() => void takeBack(item)}
          />
        ))}
      </ul>
    </Section>
  );
};
