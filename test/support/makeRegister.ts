import { Decimal, decimal } from '../../src/domain/decimal';
import { assess } from '../../src/domain/assess';
import { defaultPolicies } from '../../src/domain/evaluation/defaultPolicies';
import type { Finding } from '../../src/domain/finding';
import type {
  Actual,
  PrintedRatio,
  PrintedSum,
  StatedAchievement,
} from '../../src/domain/model/actual';
import type { Assessment } from '../../src/domain/model/assessment';
import type { CellRef } from '../../src/domain/model/cell';
import type { HistoryEntry, Indicator, ProseTarget } from '../../src/domain/model/indicator';
import type { Objective, OivDecision } from '../../src/domain/model/objective';
import type { Policies } from '../../src/domain/model/policies';
import type { Register } from '../../src/domain/model/register';
import type {
  DeadlineTarget,
  DifferenceTarget,
  NoTarget,
  Operator,
  QualitativeTarget,
  RangeTarget,
  ReferenceTarget,
  Target,
  ThresholdTarget,
  UnreadableTarget,
  ZeroTarget,
} from '../../src/domain/model/target';

/** Small registers for tests: say what matters, the rest has sensible defaults. */
export const YEAR = 2023;

export const cellAt = (row: number, column = 0, sheet = 'Scheda 1'): CellRef => ({
  sheet,
  row,
  column,
});

type Extra<T> = Partial<Omit<T, 'kind'>>;

const written = (text: string) => ({
  text,
  cell: cellAt(4, 2),
  revisions: [],
  byYear: new Map(),
  unit: null,
  doubt: null,
  remarks: [],
  signs: [],
});

export const threshold = (
  operator: Operator,
  value: string | number,
  extra: Extra<ThresholdTarget> = {},
): ThresholdTarget => ({
  ...written(`${operator} ${value}`),
  kind: 'threshold',
  operator,
  operatorAssumed: false,
  value: decimal(value),
  date: null,
  ...extra,
});

/** `percent('>=', 90)` is `>= 90%`. */
export const percent = (
  operator: Operator,
  value: string | number,
  extra: Extra<ThresholdTarget> = {},
): ThresholdTarget => threshold(operator, value, { unit: '%', ...extra });

export const range = (
  lower: string | number,
  upper: string | number,
  extra: Extra<RangeTarget> = {},
): RangeTarget => ({
  ...written(`tra ${lower} e ${upper}`),
  kind: 'range',
  lower: decimal(lower),
  upper: decimal(upper),
  ...extra,
});

export const deadline = (date: string, extra: Extra<DeadlineTarget> = {}): DeadlineTarget => ({
  ...written(`entro il ${date}`),
  kind: 'deadline',
  date,
  ...extra,
});

export const zero = (): ZeroTarget => ({ ...written('zero'), kind: 'zero' });

export const difference = (
  operator: Operator,
  value: string | number,
  extra: Extra<DifferenceTarget> = {},
): DifferenceTarget => ({
  ...written(`${value}%`),
  kind: 'difference',
  operator,
  value: decimal(value),
  unit: '%',
  ...extra,
});

export const reference = (
  operator: Operator,
  to: ReferenceTarget['reference'],
  extra: Extra<ReferenceTarget> = {},
): ReferenceTarget => ({
  ...written(`${operator} riferimento`),
  kind: 'reference',
  operator,
  reference: to,
  value: null,
  ...extra,
});

export const qualitative = (): QualitativeTarget => ({ ...written('SI'), kind: 'qualitative' });

export const noTarget = (notDue: boolean): NoTarget => ({ ...written(''), kind: 'none', notDue });

export const unreadable = (
  text: string,
  start: number,
  extra: Extra<UnreadableTarget> = {},
): UnreadableTarget => ({
  ...written(text),
  kind: 'unreadable',
  at: { start, end: text.length },
  expected: 'un numero',
  ...extra,
});

export const emptyActual = (extra: Partial<Actual> = {}): Actual => ({
  text: '',
  cell: cellAt(5, 0),
  span: null,
  value: null,
  unit: null,
  numerator: null,
  denominator: null,
  date: null,
  dateFrom: null,
  printedPlaces: null,
  confidence: 'high',
  evidence: null,
  doubt: null,
  numbers: [],
  rivals: [],
  declared: null,
  signs: [],
  linkFactor: null,
  confirmed: false,
  ...extra,
});

/** A printed number: its decimals are those that it is written with. */
export const number = (value: string | number, extra: Partial<Actual> = {}): Actual => {
  const figure = decimal(value);
  const places = String(value).split('.')[1]?.length ?? 0;
  return emptyActual({ text: String(value), value: figure, printedPlaces: places, ...extra });
};

/** `ratio('18.7', 20, 64)` is "18,7% (20 ∕ 64)". */
export const ratio = (value: string, numerator: number, denominator: number): Actual =>
  number(value, {
    unit: '%',
    numerator: decimal(numerator),
    denominator: decimal(denominator),
  });

export const done = (date: string, dateFrom = date): Actual =>
  emptyActual({ text: date, date, dateFrom });

export const declared = (reached: boolean, percentage: number | null = null): Actual =>
  emptyActual({
    declared: { reached, percentage: percentage === null ? null : decimal(percentage) },
  });

export const doubtful = (
  actual: Actual,
  doubt = 'Due cifre possibili',
  ...rivals: number[]
): Actual => ({
  ...actual,
  confidence: 'low',
  doubt: { kind: 'rows', detail: doubt },
  rivals: rivals.map(decimal),
});

export const stated = (
  value: string,
  extra: Partial<StatedAchievement> = {},
): StatedAchievement => ({
  value: decimal(value),
  places: value.split('.')[1]?.length ?? 0,
  text: `Percentuale di raggiungimento = ${value}%`,
  cell: cellAt(5, 0),
  shared: false,
  ...extra,
});

export const printedRatio = (
  value: string,
  numerator: string | number,
  denominator: string | number,
  extra: Partial<PrintedRatio> = {},
): PrintedRatio => ({
  value: decimal(value),
  places: value.split('.')[1]?.length ?? 0,
  percent: false,
  numerator: decimal(numerator),
  denominator: decimal(denominator),
  text: `${value} Num ${numerator} - Den ${denominator}`,
  cell: cellAt(20, 2),
  ...extra,
});

export const printedSum = (total: number, ...parts: number[]): PrintedSum => ({
  total: decimal(total),
  parts: parts.map((part) => decimal(part)),
  text: `${total} (${parts.join(', ')})`,
  cell: cellAt(5, 0),
});

export const history = (
  year: number,
  value: string | number | null,
  extra: Partial<HistoryEntry> = {},
): HistoryEntry => ({
  year,
  text: value === null ? 'ND' : String(value),
  value: value === null ? null : decimal(value),
  unit: null,
  ratio: null,
  cell: cellAt(20, 2),
  ...extra,
});

export const prose = (
  operator: Operator | null,
  value: number,
  extra: Partial<ProseTarget> = {},
): ProseTarget => ({
  operator,
  value: decimal(value),
  unit: null,
  occasion: null,
  text: `nuovo target ${value}`,
  cell: cellAt(5, 0),
  ...extra,
});

export const indicator = (
  target: Target,
  actual: Actual | null,
  extra: Partial<Indicator> = {},
): Indicator => ({
  id: 'A01/1',
  objective: 'A01',
  name: 'Indicatore',
  algorithm: null,
  tags: [],
  weight: null,
  polarity: null,
  target,
  targetInCell: null,
  proseTargets: [],
  actual,
  state: 'active',
  stated: null,
  isShare: false,
  isMeta: false,
  history: [],
  benchmarks: { national: null, cluster: null },
  ratios: [],
  sums: [],
  ambiguousOrder: false,
  datesOutsideYear: [],
  source: null,
  note: null,
  rounds: new Map(),
  narrative: null,
  narrativeCell: null,
  cell: cellAt(4, 0),
  ...extra,
});

export const pending: OivDecision = {
  outcome: 'pending',
  score: null,
  cause: null,
  reason: null,
  cell: null,
};

export const scored = (score: number, extra: Partial<OivDecision> = {}): OivDecision => ({
  ...pending,
  outcome: 'scored',
  score: decimal(score),
  ...extra,
});

export const objective = (code: string, extra: Partial<Objective> = {}): Objective => ({
  code,
  codeAsWritten: code,
  codeInferred: false,
  repeats: null,
  title: `Obiettivo ${code}`,
  level: code.includes('.') ? 'operational' : 'strategic-common',
  area: 'Ambito',
  departments: [],
  individual: false,
  parent: code.includes('.') ? (code.split('.')[0] ?? null) : null,
  state: 'active',
  oiv: pending,
  remarks: [],
  cell: cellAt(2, 0),
  ...extra,
});

export interface Block {
  readonly objective: Objective;
  readonly indicators: readonly Indicator[];
}

/** An objective with its indicators, which get their ids by position. */
export const block = (owner: Objective, ...indicators: readonly Indicator[]): Block => ({
  objective: owner,
  indicators: indicators.map((each, index) => ({
    ...each,
    id: `${owner.code}/${index + 1}`,
    objective: owner.code,
  })),
});

export const makeRegister = (...blocks: readonly Block[]): Register => ({
  year: YEAR,
  plan: false,
  asOf: `${YEAR}-12-31`,
  yearContradicted: false,
  objectives: blocks.map((each) => each.objective),
  indicators: blocks.flatMap((each) => each.indicators),
});

export const assessBlocks = (
  blocks: readonly Block[],
  policies: Partial<Policies> = {},
): Assessment => assess(makeRegister(...blocks), { ...defaultPolicies, ...policies });

/** The findings of one check over some blocks. */
export const findingsOf = (check: string, ...blocks: readonly Block[]): readonly Finding[] =>
  assessBlocks(blocks).findings.filter((finding) => finding.check === check);

/** The findings of severity `errore`, as `check subject`. */
export const errorsOf = (...blocks: readonly Block[]): readonly string[] =>
  assessBlocks(blocks)
    .findings.filter(({ severity }) => severity === 'errore')
    .map(({ check, subject }) => `${check} ${subject}`);

/** A percentage as a test compares it: six decimals. */
export const six = (value: Decimal | null | undefined): string | null =>
  value == null ? null : new Decimal(value).toDecimalPlaces(6).toString();
