import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Doubt } from '../../../../application/questions/doubt';
import type { Withheld } from '../../../../domain/model/indicator';
import { usePane, useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS, type RecogniseTexts } from '../../../texts/recognise';
import { Alternatives } from './Alternatives';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** The value that was confirmed, that of another copy and the reading of now: none goes before another. */
const choicesOf = (
  { reading }: Doubt,
  { value, others }: Withheld,
  texts: RecogniseTexts,
): ReadonlyMap<string, string> =>
  new Map([
    [value, reading === value ? texts.keepAgreed(value) : texts.keep(value)],
    ...others.map((other) => [other, texts.useOther(other)] as const),
    ...(reading === null || reading === value || others.includes(reading)
      ? []
      : [[reading, texts.useReading(reading)] as const]),
  ]);

/** Which of them counts, chosen with one click; then what else could be meant. */
export const WithheldButtons = (props: {
  readonly doubt: Doubt;
  readonly withheld: Withheld;
  readonly onChoose: (text: string) => void;
}): ReactNode => {
  const { activity } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { doubt, withheld, onChoose } = props;
  const choices = choicesOf(doubt, withheld, texts);
  return (
    <>
      <div role="group" aria-label={texts.choose} className={styles.row}>
        {[...choices].map(([text, words]) => (
          <Button
            key={text}
            className={styles.button}
            disabledFocusable={activity !== null}
            onClick={() => onChoose(text)}
          >
            {words}
          </Button>
        ))}
      </div>
      <Alternatives
        texts={doubt.suggestions.filter((text) => !choices.has(text))}
        onChoose={onChoose}
      />
    </>
  );
};
