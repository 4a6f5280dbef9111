import type { Finding } from '../../domain/finding';
import type {
  Confirmation,
  IndicatorInputs,
  Input,
  UserEntries,
} from '../../sheets/generated/entries/userEntries';
import { findingCode } from '../../sheets/generated/findings/acceptance';
import { PARAMETER_NAMES } from '../../sheets/generated/parameters/schema';
import { roleWords } from '../../sheets/generated/texts/roleWords';
import { FINDING_OUTCOMES } from '../../sheets/generated/texts/findingTexts';
import type { ColumnAnswer } from '../../sheets/reading/recognition';
import { evidenceOf, findingKey } from '../../sheets/generated/findings/acceptance';
import { givenForText } from '../../sheets/generated/entries/givenFor';
import { typedEntry } from '../../sheets/generated/entries/typedEntry';

/** What a person decided elsewhere than in the generated sheets; texts as they would be typed there. */
export interface Pending {
  /** The reporting year; null where nobody chose one. */
  readonly year: number | null;
  readonly columns: readonly ColumnAnswer[];
  /** By indicator id. */
  readonly targets: ReadonlyMap<string, string>;
  readonly actuals: ReadonlyMap<string, string>;
  readonly acceptances: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** The texts that a confirmation given now is given for, by indicator id. */
export type TextsNow = ReadonlyMap<string, { readonly target: string; readonly actual: string }>;

const NO_INPUTS: IndicatorInputs = { confirmedTarget: null, confirmedActual: null, choice: null };

/** The same as if it had been typed into the generated sheets; it wins over what stands there. */
export const withPending = (
  entries: UserEntries,
  pending: Pending,
  texts: TextsNow,
): UserEntries => {
  const indicators = new Map(entries.indicators);
  for (const id of new Set([...pending.targets.keys(), ...pending.actuals.keys()])) {
    const before = indicators.get(id) ?? NO_INPUTS;
    const now = texts.get(id);
    indicators.set(id, {
      ...before,
      confirmedTarget: entered(pending.targets.get(id), now?.target) ?? before.confirmedTarget,
      confirmedActual: entered(pending.actuals.get(id), now?.actual) ?? before.confirmedActual,
    });
  }
  const settled = new Set([...pending.targets.keys(), ...pending.actuals.keys()]);
  const columns = pending.columns.map(({ sheet, header, role }) => ({
    sheet,
    header,
    answer: word(roleWords(role)),
  }));
  return {
    ...entries,
    indicators,
    indicatorsSetAside: entries.indicatorsSetAside.filter(
      ({ reason, likely }) => reason !== 'other-copy' || likely === null || !settled.has(likely),
    ),
    accepted: withAcceptances(entries.accepted, pending),
    parameters:
      pending.year === null
        ? entries.parameters
        : new Map([...entries.parameters, [PARAMETER_NAMES.year, year(pending.year)]]),
    columnAnswers: [...withoutAnswered(entries.columnAnswers, pending.columns), ...pending.columns],
    answerCells: [...columns, ...withoutAnswered(entries.answerCells, pending.columns)],
  };
};

const withAcceptances = (
  accepted: UserEntries['accepted'],
  { acceptances }: Pending,
): UserEntries['accepted'] => {
  const now = acceptances.map(({ finding, reason }) => ({
    key: findingKey(finding),
    evidence: evidenceOf(finding),
    outcome: word(FINDING_OUTCOMES.accepted),
    reason: word(reason),
    about: null,
    setAside: null,
  }));
  const codes = new Set(now.map(({ key, evidence }) => findingCode(key, evidence)));
  const others = accepted.filter(
    ({ key, evidence, setAside }) => setAside !== null || !codes.has(findingCode(key, evidence)),
  );
  return [...now, ...others];
};

type Anchor = Pick<ColumnAnswer, 'sheet' | 'header'>;

const withoutAnswered = <Each extends Anchor>(
  entries: readonly Each[],
  now: readonly Anchor[],
): readonly Each[] =>
  entries.filter(
    ({ sheet, header }) => !now.some((each) => each.sheet === sheet && each.header === header),
  );

const entered = (text: string | undefined, now: string | undefined): Confirmation | null =>
  text === undefined || text.trim() === ''
    ? null
    : {
        content: typedEntry(text),
        cell: null,
        givenFor: givenForText(now ?? ''),
        standing: 'holds',
      };

const word = (text: string): Input => ({ content: { kind: 'text', text }, cell: null });
const year = (value: number): Input => ({
  content: { kind: 'number', value: String(value), format: 'General' },
  cell: null,
});
