import type { Input } from '../../../src/sheets/generated/entries/userEntries';
import { FINDINGS } from '../../../src/sheets/generated/findings/schema';
import { INDICATORS } from '../../../src/sheets/generated/indicators/schema';
import { OBJECTIVES } from '../../../src/sheets/generated/objectives/schema';
import type { GeneratedMark } from '../../../src/sheets/generated/schema/tableSchema';
import type { AddedColumn } from '../../../src/sheets/generated/table/standing';
import type {
  StandingIndicator,
  StandingObjective,
  StandingRow,
  StandingSheets,
  StandingTable,
  StandingValue,
} from '../../../src/sheets/generated/table/standing';
import { givenForText, textPrint } from '../../../src/sheets/generated/entries/givenFor';
import { NOTHING_STANDING } from '../../../src/sheets/generated/table/standing';
import { contentText } from '../../../src/sheets/generated/entries/cellWords';
import { YEAR } from '../../support/makeRegister';
import { contentOf } from '../../support/planToSnapshot';

/** What somebody typed: text or number. */
export const typedIn = (value: string | number, sheet = 'Stato indicatori'): Input => ({
  content: contentOf(value),
  cell: { sheet, row: 9, column: 9 },
});

export const wordsIn = (input: Input | null | undefined): string | null =>
  input == null ? null : contentText(input.content);

interface Facts {
  readonly setAside?: StandingRow['setAside'];
  readonly likely?: string;
  readonly year?: number;
  readonly choice?: string;
}

const facts = (row: number, { setAside = null, likely = '', year, choice }: Facts) => ({
  row,
  year: year ?? null,
  setAside,
  likely,
  choice: choice === undefined ? null : typedIn(choice),
});

export interface DrawnValue {
  readonly typed?: string | number | null;
  /** What the last run saw; what is typed where it is not said. */
  readonly seen?: string;
  /** The text that it was given for. */
  readonly text?: string;
}

const valueOf = ({ typed = null, seen, text = '' }: DrawnValue = {}): StandingValue => ({
  input: typed === null ? null : typedIn(typed),
  seen: seen ?? (typed === null ? '' : String(typed)),
  givenFor: givenForText(text),
});

/** A row of `Stato indicatori`: `['A01/1', 'Ridurre i tempi', 'Pratiche evase']`. */
export const indicatorRow = (
  row: number,
  [code, title, name]: readonly [string, string, string],
  extra: Facts & { readonly target?: DrawnValue; readonly actual?: DrawnValue } = {},
): StandingIndicator => ({
  ...facts(row, extra),
  named: { code, title, name },
  target: valueOf(extra.target),
  actual: valueOf(extra.actual),
  actualPrint: textPrint(extra.actual?.text ?? ''),
});

/** A row of `Valutazione OIV`: `['A01', 'Ridurre i tempi']`. */
export const objectiveRow = (
  row: number,
  [code, title]: readonly [string, string],
  extra: Facts & { readonly score?: DrawnValue; readonly final?: string } = {},
): StandingObjective => ({
  ...facts(row, extra),
  named: { code, title, name: '' },
  judgement: { outcome: null, score: valueOf(extra.score).input, cause: null, reason: null },
  seen: { outcome: '', score: seenScore(extra.score), cause: '', reason: '' },
  judgedOn: { achievement: '57.14', printed: '' },
  final: extra.final ?? '',
  yearBefore: '',
});

/** Numbers as the last run kept them: told from texts. */
const seenScore = ({ typed = null, seen }: DrawnValue = {}): string =>
  seen ?? (typeof typed === 'number' ? `number:${typed}` : (typed ?? ''));

export const tableOf = <Row extends StandingRow>(
  rows: readonly Row[],
  added: readonly AddedColumn[] = [],
): StandingTable<Row> => ({ rows, added, columns: new Map(), headerRow: 3 });

const tablesOf = ({ indicators, objectives, findings }: Partial<StandingSheets>) =>
  new Map<GeneratedMark, StandingTable<StandingRow>>([
    ...(indicators == null ? [] : [[INDICATORS.mark, indicators] as const]),
    ...(objectives == null ? [] : [[OBJECTIVES.mark, objectives] as const]),
    ...(findings == null ? [] : [[FINDINGS.mark, findings] as const]),
  ]);

export const standingOf = (sheets: Partial<StandingSheets>): StandingSheets => ({
  ...NOTHING_STANDING,
  year: YEAR,
  keepsYear: true,
  strayCells: [],
  unreadable: [],
  notices: [],
  constants: new Map(),
  tables: tablesOf(sheets),
  ...sheets,
});
