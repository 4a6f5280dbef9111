import type { Decimal } from '../../decimal';
import type { Written } from '../../model/cell';
import type { Target, YearTarget } from '../../model/target';
import type { WrittenIndicator, WrittenNarrative } from '../../model/written';
import { readTarget } from '../../targets/readTarget';
import { actualCell } from '../cells/cellsOfYear';
import { readItalianNumber } from '../../language/italianNumber';
import { plainText } from '../cells/plainText';
import {
  doubtOfNumber,
  doubtOfWords,
  figureOf,
  isPercentContent,
  type Figure,
} from './typedFigure';

interface Row {
  readonly indicator: WrittenIndicator;
  readonly narrative: WrittenNarrative | null;
  readonly year: number;
  readonly context: Omit<Parameters<typeof readTarget>[0], 'cells' | 'year'>;
}

/**
 * The target that a person typed: it wins over the reading, whose text and cell stay as the source.
 * A bare number keeps the operator and the unit that were read. What is not understood ("da
 * vedere"), and a percentage for what is counted in pieces, leaves the reading with a doubt.
 */
export const confirmedTarget = (read: Target, confirmed: Written, row: Row): Target => {
  const typed = readTarget({
    ...row.context,
    cells: [{ year: row.year, written: confirmed }],
    // What a person types beside the reading is in its unit, and a bare value in its direction.
    unit: null,
    polarity: directionOf(read),
    deadline: null,
    year: row.year,
  });
  const source = {
    text: read.text,
    cell: read.cell,
    revisions: read.revisions,
    byYear: new Map<number, YearTarget>([...read.byYear, ...typed.byYear]),
    remarks: read.remarks,
    signs: read.signs,
  };
  const doubt = doubtOf(typed, read, confirmed, row);
  if (doubt !== null)
    return { ...read, doubt: { kind: 'entry', why: `il target confermato ${doubt}` } };
  if (typed.kind === 'threshold' && read.kind === 'threshold' && typed.operatorAssumed) {
    return { ...read, ...source, value: scaled(typed.value, confirmed, read.unit), doubt: null };
  }
  return { ...typed, ...source, unit: typed.unit ?? read.unit, doubt: null };
};

const YES_NO = /^\s*(?:s[iìí]['’]?|no|on|off|x|fatto|realizzato|completato)[\s.!]*$/i;
const WITHOUT_FIGURE: ReadonlySet<Target['kind']> = new Set(['qualitative', 'none', 'unreadable']);

const understood = (typed: Target, read: Target, words: string): boolean => {
  if (typed.doubt !== null || typed.kind === 'unreadable' || typed.kind === 'none') return false;
  return typed.kind !== 'qualitative' || (WITHOUT_FIGURE.has(read.kind) && YES_NO.test(words));
};

/** Why what was typed cannot be taken as it stands, in Italian, or null. */
const doubtOf = (typed: Target, read: Target, confirmed: Written, row: Row): string | null => {
  const words = plainText(confirmed) ?? '';
  const written = doubtOfWords(confirmed.content);
  if (written !== null) return written;
  if (!understood(typed, read, words)) return `«${words}» non si capisce`;
  if (read.kind === 'deadline' && isBareNumber(words)) return `è ${words}, ma serve una data`;
  if (isPercent(confirmed) && counts(read, row)) {
    const shown = confirmed.content.kind === 'number' ? 'in percentuale' : `«${words}»`;
    return `è ${shown}, ma l’indicatore non è in «%»`;
  }
  if (typed.kind !== 'threshold') return null;
  const percent = typed.unit === '%' || isPercent(confirmed);
  // Where the sheet tells neither target nor result, the typed target says what the row is told in.
  const settles = percent && WITHOUT_FIGURE.has(read.kind) && resultOf(row) === null;
  return settles ? null : doubtOfNumber(typed.value, percent, figureIn(read, row));
};

const isBareNumber = (words: string): boolean => readItalianNumber(words.replace('%', '')) !== null;

/** What the row stands for, by the target and the result that the sheet itself gives. */
const figureIn = (target: Target, row: Row): Figure => {
  const { algorithm, nameText, unit } = row.context;
  const context = { name: nameText ?? '', algorithm, target, unit };
  return figureOf(context, tellsPercent(row));
};

const isPercent = ({ content }: Written): boolean =>
  isPercentContent(content) || (content.kind === 'text' && content.text.includes('%'));

const STATED = /raggiungimento[^\d%]{0,20}[\d.,]+\s*%/gi;

const resultOf = ({ indicator, narrative, year }: Row): Written | null =>
  actualCell(indicator, year) ?? narrative?.written ?? null;

/** True where the sheet tells the result of the row in percent. */
const tellsPercent = (row: Row): boolean => {
  const result = resultOf(row);
  if (result === null) return false;
  if (result.content.kind === 'number') return isPercentContent(result.content);
  return (plainText(result) ?? '').replace(STATED, '').includes('%');
};

/** True where the target was read in pieces and nothing of the row is told in percent. */
const counts = (read: Target, row: Row): boolean =>
  read.kind === 'threshold' && read.unit !== '%' && !tellsPercent(row);

const directionOf = (read: Target): 'up' | 'down' | null => {
  if (!('operator' in read) || read.operator === '=') return null;
  return read.operator.startsWith('<') ? 'down' : 'up';
};

/** Excel turns a typed 30% into 0.3 with a percent format; `readTarget` has already undone that. */
const scaled = (value: Decimal, confirmed: Written, unit: string | null): Decimal => {
  const percent = confirmed.content.kind === 'number' && confirmed.content.format.includes('%');
  return percent && unit !== '%' && unit !== null ? value.dividedBy(100) : value;
};
