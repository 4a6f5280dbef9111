import { Input } from '@fluentui/react-components';
import { useState, type JSX } from 'react';

interface FormulaBarProps {
  readonly address: string;
  readonly entry: string;
  readonly cellWord: string;
  readonly contentWord: string;
  /** False where Excel refuses the entry. */
  readonly onType: (entry: string) => boolean;
}

/** The address of the selected cell and what it holds; Enter takes the entry, Escape drops it. */
export const FormulaBar = (props: FormulaBarProps): JSX.Element => {
  const { address, entry, cellWord, contentWord, onType } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft === null || draft === entry || onType(draft)) setDraft(null);
  };
  return (
    <div className="formula-bar">
      <Input aria-label={cellWord} value={address} readOnly size="small" className="address" />
      <Input
        aria-label={contentWord}
        value={draft ?? entry}
        size="small"
        className="content"
        onChange={(_, { value }) => setDraft(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          if (key === 'Escape') setDraft(null);
        }}
      />
    </div>
  );
};
