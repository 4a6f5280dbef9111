import type {
  Input,
  ObjectiveInputs,
  SetAside,
} from '../../../sheets/generated/entries/userEntries';
import type { StandingRow } from '../../../sheets/generated/table/standing';
import type { JudgementField } from '../../../sheets/generated/entries/userEntries';
import { typedWords } from '../../../sheets/generated/entries/cellWords';
import { OBJECTIVE_HEADERS } from '../../../sheets/generated/objectives/schema';
import { INDICATOR_RULES } from '../place/placeIndicators';
import { OBJECTIVE_RULES } from '../place/placeObjectives';
import { wordsOf, type RowRules } from '../place/rowRules';
import type { EntryKind, Fate, MergedCopies, Taken, TakenEntry } from './takenEntry';
import type { WorksheetsNow } from '../place/worksheetsNow';

const INDICATOR_KINDS: Readonly<Record<string, EntryKind>> = {
  confirmedTarget: 'target',
  confirmedActual: 'actual',
};

/** What was confirmed there, cell by cell. */
export const takenIndicators = (
  { own, other, merged }: MergedCopies,
  now: WorksheetsNow,
): readonly Taken[] => {
  const live = [...other.indicators].flatMap(([code, theirs]) =>
    INDICATOR_RULES.fields.flatMap((field): readonly Taken[] => {
      const cells = cellsOf(INDICATOR_RULES, field, code, theirs, {
        own: own.indicators,
        merged: merged.indicators,
        copies: merged.indicatorsSetAside,
      });
      const fate = fateOf(cells);
      if (fate === null || fate === 'same') return fate === null ? [] : ['same'];
      const name = now.sources.get(code)?.name ?? '';
      const [kind, words] = [kindOf(field), { theirs: shown(cells.theirs), own: shown(cells.own) }];
      return [{ kind, fate, code, name, ...words, year: null }];
    }),
  );
  const aside = newlyAside(other.indicatorsSetAside, merged.indicatorsSetAside).flatMap((row) =>
    INDICATOR_RULES.fields.flatMap((field) => {
      const input = INDICATOR_RULES.input(row.inputs, field);
      if (input === null) return [];
      const beside = row.likely === null ? undefined : merged.indicators.get(row.likely);
      const mine = beside === undefined ? null : INDICATOR_RULES.input(beside, field);
      return [asideEntry(row, kindOf(field), shown(input), shown(mine))];
    }),
  );
  return [...live, ...aside];
};

const kindOf = (field: string): EntryKind => INDICATOR_KINDS[field] ?? 'actual';

/** What was judged there, the cells of one fate together. */
export const takenObjectives = (
  { own, other, merged }: MergedCopies,
  now: WorksheetsNow,
): readonly Taken[] => {
  const live = [...other.objectives].flatMap(([code, theirs]): readonly Taken[] => {
    const byFate = new Map<Fate | 'same', { theirs: string[]; own: string[] }>();
    for (const field of OBJECTIVE_RULES.fields) {
      const cells = cellsOf(OBJECTIVE_RULES, field, code, theirs, {
        own: own.objectives,
        merged: merged.objectives,
        copies: merged.objectivesSetAside,
      });
      const fate = fateOf(cells);
      if (fate === null) continue;
      const words = byFate.get(fate) ?? { theirs: [], own: [] };
      words.theirs.push(...headed(field, cells.theirs));
      words.own.push(...headed(field, cells.own));
      byFate.set(fate, words);
    }
    const name = now.titles.get(code) ?? '';
    return [...byFate].map(([fate, words]) =>
      fate === 'same'
        ? fate
        : {
            kind: 'judgement',
            fate,
            code,
            name,
            theirs: words.theirs.join(', '),
            own: words.own.join(', '),
            year: null,
          },
    );
  });
  const all = (inputs: ObjectiveInputs | undefined): string =>
    inputs === undefined
      ? ''
      : OBJECTIVE_RULES.fields
          .flatMap((field) => headed(field, OBJECTIVE_RULES.input(inputs, field)))
          .join(', ');
  const aside = newlyAside(other.objectivesSetAside, merged.objectivesSetAside).map((row) =>
    asideEntry(
      row,
      'judgement',
      all(row.inputs),
      row.likely === null ? '' : all(merged.objectives.get(row.likely)),
    ),
  );
  return [...live, ...aside];
};

const headed = (field: string, input: Input | null): readonly string[] =>
  input === null
    ? []
    : [`${OBJECTIVE_HEADERS[field as JudgementField]} «${typedWords(input.content)}»`];

const shown = (input: Input | null): string => (input === null ? '' : typedWords(input.content));

interface Cells {
  readonly own: Input | null;
  readonly theirs: Input | null;
  /** The words of the three, as rows compare them. */
  readonly words: { readonly own: string; readonly theirs: string; readonly merged: string };
  /** Set aside beside the own one, for a person to choose. */
  readonly isCopy: boolean;
}

const cellsOf = <Row extends StandingRow, Inputs extends object, Source>(
  rules: RowRules<Row, Inputs, Source>,
  field: string,
  code: string,
  theirs: Inputs,
  sides: {
    readonly own: ReadonlyMap<string, Inputs>;
    readonly merged: ReadonlyMap<string, Inputs>;
    readonly copies: readonly SetAside<Inputs>[];
  },
): Cells => {
  const input = (inputs: Inputs | undefined): Input | null =>
    inputs === undefined ? null : rules.input(inputs, field);
  const [own, their, merged] = [
    input(sides.own.get(code)),
    input(theirs),
    input(sides.merged.get(code)),
  ];
  const words = (each: Input | null): string => wordsOf(rules, each, field);
  return {
    own,
    theirs: their,
    words: { own: words(own), theirs: words(their), merged: words(merged) },
    isCopy:
      their !== null &&
      sides.copies.some(
        ({ reason, likely, inputs }) =>
          reason === 'other-copy' && likely === code && words(input(inputs)) === words(their),
      ),
  };
};

/** Null where there is nothing to tell. */
const fateOf = ({ words: { own, theirs, merged }, isCopy }: Cells): Fate | 'same' | null => {
  if (own === theirs) return theirs === '' ? null : 'same';
  if (merged === theirs) return 'comes';
  if (isCopy) return 'differs';
  return theirs === '' ? null : 'stays';
};

/** Those of the other workbook that are not set aside here already. */
const newlyAside = <Inputs>(
  theirs: readonly SetAside<Inputs>[],
  merged: readonly SetAside<Inputs>[],
): readonly SetAside<Inputs>[] => theirs.filter((row) => merged.includes(row));

const ASIDE_FATES: Readonly<Record<SetAside<unknown>['reason'], Fate>> = {
  gone: 'unplaced',
  'other-year': 'other-year',
  'other-copy': 'differs',
};

const asideEntry = <Inputs>(
  { code, title, name, reason, year }: SetAside<Inputs>,
  kind: EntryKind,
  theirs: string,
  own: string,
): TakenEntry => ({
  kind,
  fate: ASIDE_FATES[reason],
  code,
  name: name === '' ? title : name,
  theirs,
  own: reason === 'other-copy' ? own : '',
  year: reason === 'other-year' ? year : null,
});
