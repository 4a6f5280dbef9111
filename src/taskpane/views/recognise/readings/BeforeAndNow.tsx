import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Doubt } from '../../../../application/questions/doubt';
import type { Withheld } from '../../../../domain/model/indicator';
import { Quoted } from '../../../components/Quoted';
import { usePane, useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { howRead } from './readingWords';
import { useRecogniseStyles } from '../useRecogniseStyles';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  side: { minWidth: 0, overflowWrap: 'anywhere' },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/**
 * A confirmed value with the text that it was given for, beside what another copy says of it, and
 * the text of now with its reading.
 */
export const BeforeAndNow = (props: {
  readonly doubt: Doubt;
  readonly withheld: Withheld;
  readonly reading: Reading;
}): ReactNode => {
  const { language } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useStyles();
  const { doubt, withheld, reading } = props;
  const read = howRead(doubt, reading, texts, language) ?? texts.nothingUnderstood;
  return (
    <div className={styles.sides}>
      <Side
        label={texts.confirmedBefore[withheld.why]}
        value={withheld.value}
        from={withheld.text.trim() === '' ? texts.forNoText : texts.forText}
        text={withheld.text}
      />
      {withheld.others.map((other) => (
        <Side key={other} label={texts.inOtherCopy} value={other} from={null} text="" />
      ))}
      <Side
        label={texts.readNow}
        value={doubt.text.trim() === '' ? null : read}
        from={doubt.text.trim() === '' ? texts.noTextNow : texts.ofText}
        text={doubt.text}
      />
    </div>
  );
};

const Side = (props: {
  readonly label: string;
  readonly value: string | null;
  readonly from: string | null;
  readonly text: string;
}): ReactNode => {
  const shared = useRecogniseStyles();
  const styles = useStyles();
  const { label, value, from, text } = props;
  return (
    <div role="group" aria-label={label} className={styles.side}>
      <p className={shared.label}>{label}</p>
      {value === null ? null : <p className={styles.value}>{value}</p>}
      {from === null ? null : <p className={shared.label}>{from}</p>}
      {text.trim() === '' ? null : (
        <div lang="it">
          <Quoted text={text} />
        </div>
      )}
    </div>
  );
};
