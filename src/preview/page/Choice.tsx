import { Select } from '@fluentui/react-components';
import type { JSX } from 'react';

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  readonly value: Word;
  readonly name: (word: Word) => string;
  readonly onChoose: (word: Word) => void;
}

/** A list to choose one of a few words from. */
export const Choice = <Word extends string>(props: ChoiceProps<Word>): JSX.Element => {
  const { label, words, value, name, onChoose } = props;
  return (
    <label className="choice">
      <span>{label}</span>
      <Select
        size="small"
        value={value}
        onChange={(_, chosen) => {
          const word = words.find((each) => each === chosen.value);
          if (word !== undefined) onChoose(word);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {name(word)}
          </option>
        ))}
      </Select>
    </label>
  );
};
