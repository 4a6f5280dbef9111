import { Badge, Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { PendingDecisions } from '../../../../application/decisions/decisions';
import { Section } from '../../../components/Section';
import { usePane, useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { RECOGNISE_TEXTS, type RecogniseTexts } from '../../../texts/recognise';
import { TAKE_OVER_TEXTS, type TakeOverTexts } from '../../../texts/takeOverTexts';
import { type PendingItem, pendingItems } from './pendingItems';
import { useHeadingFocus } from '../useHeadingFocus';
import { useRecogniseStyles } from '../useRecogniseStyles';

const wordsOf = (item: PendingItem, texts: RecogniseTexts, takenOver: TakeOverTexts): string => {
  switch (item.kind) {
    case 'earlier':
      return takenOver.decided(item.file);
    case 'column':
      return texts.columnDecided(item.header, texts.roleWords(item.role));
    case 'reading':
      return texts.readingDecided(item.indicator, texts.fields[item.field], item.text);
  }
};

/** The sheets of a column, the name of an indicator. */
const aboutOf = (item: PendingItem, texts: RecogniseTexts): string | null => {
  if (item.kind === 'earlier') return null;
  return item.kind === 'column' ? texts.inSheets(item.sheets) : item.name;
};

/** One decision in words, whether it was understood, and the button that takes it back. */
const DecisionLine = (props: {
  readonly item: PendingItem;
  readonly onTakeBack: () => void;
}): ReactNode => {
  const { activity } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { item } = props;
  const words = wordsOf(item, texts, useTexts(TAKE_OVER_TEXTS));
  const about = aboutOf(item, texts);
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <span>{words}</span>
        {item.kind !== 'reading' || item.name === null ? null : (
          <Badge appearance="tint" color={item.isDoubtful ? 'warning' : 'success'}>
            {item.isDoubtful ? texts.stillDoubtful : texts.understood}
          </Badge>
        )}
      </div>
      {about === null ? null : <p className={styles.words}>{about}</p>}
      <div>
        <Button
          size="small"
          aria-label={`${texts.takeBack}: ${words}`}
          disabledFocusable={activity !== null}
          onClick={props.onTakeBack}
        >
          {texts.takeBack}
        </Button>
      </div>
    </li>
  );
};

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
