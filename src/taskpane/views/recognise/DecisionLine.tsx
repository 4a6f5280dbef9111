import { Badge, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import { RECOGNISE_TEXTS, type RecogniseTexts } from '../../texts/recognise';
import { TAKE_OVER_TEXTS, type TakeOverTexts } from '../../texts/takeOverTexts';
import type { PendingItem } from './pendingItems';
import { useRecogniseStyles } from './useRecogniseStyles';

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
export const DecisionLine = (props: {
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
