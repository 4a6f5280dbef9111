import type { Input, SetAside } from '../../../sheets/generated/entries/userEntries';
import { contentText } from '../../../sheets/generated/entries/cellWords';
import type { StandingRow } from '../../../sheets/generated/table/standing';
import type { Chosen } from './chosen';

/** What a kind of row holds, and how it is understood. */
export interface RowRules<Row extends StandingRow, Inputs, Source> {
  readonly fields: readonly string[];
  readonly isEmpty: (row: Row) => boolean;
  /** `source` is what the worksheets say now of whom the row is about; undefined: not known. */
  readonly inputs: (row: Row, source: Source | undefined, choice: Chosen) => Inputs;
  readonly input: (inputs: Inputs, field: string) => Input | null;
  /** What the last run saw in the cell, in the same words as `words`. */
  readonly seen: (row: Row, field: string) => string;
  readonly words?: (input: Input | null, field: string) => string;
  /** Marks fields in which another copy says something else. */
  readonly dispute: (inputs: Inputs, fields: readonly string[]) => Inputs;
}

/** What a cell says, in the words that the last run kept of it. */
export const wordsOf = <Row extends StandingRow, Inputs, Source>(
  { words }: RowRules<Row, Inputs, Source>,
  input: Input | null,
  field: string,
): string => words?.(input, field) ?? (input === null ? '' : contentText(input.content).trim());

/** The fields that both fill, with different words. */
export const differing = <Row extends StandingRow, Inputs, Source>(
  rules: RowRules<Row, Inputs, Source>,
  one: Inputs,
  other: Inputs,
): readonly string[] =>
  rules.fields.filter((field) => {
    const [mine, theirs] = [rules.input(one, field), rules.input(other, field)];
    return (
      mine !== null &&
      theirs !== null &&
      wordsOf(rules, mine, field) !== wordsOf(rules, theirs, field)
    );
  });

/** What is placed, with every field marked in which a set-aside copy says something else. */
export const disputed = <Row extends StandingRow, Inputs, Source>(
  rules: RowRules<Row, Inputs, Source>,
  placed: ReadonlyMap<string, Inputs>,
  copies: readonly SetAside<Inputs>[],
): ReadonlyMap<string, Inputs> => {
  const marked = new Map(placed);
  for (const { reason, likely, inputs } of copies) {
    const own = reason === 'other-copy' && likely !== null ? marked.get(likely) : undefined;
    if (own === undefined || likely === null) continue;
    const fields = differing(rules, own, inputs);
    if (fields.length > 0) marked.set(likely, rules.dispute(own, fields));
  }
  return marked;
};
