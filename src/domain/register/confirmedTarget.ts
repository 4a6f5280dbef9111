import type { Decimal } from '../decimal';
import type { Written } from '../model/cell';
import type { Target, YearTarget } from '../model/target';
import type { WrittenIndicator, WrittenNarrative } from '../model/written';
import { readTarget } from '../target/readTarget';
import { actualCell } from './actualCell';
import { plainText } from './plainText';

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
  const words = plainText(confirmed) ?? '';
  if (!understood(typed, read, words)) {
    return { ...read, doubt: `il target confermato «${words}» non si capisce` };
  }
  if (isPercent(confirmed) && counts(read, row)) {
    const shown = confirmed.content.kind === 'number' ? 'in percentuale' : `«${words}»`;
    return { ...read, doubt: `il target confermato è ${shown}, ma l’indicatore non è in «%»` };
  }
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

const isPercent = ({ content }: Written): boolean =>
  content.kind === 'number'
    ? content.format.includes('%')
    : content.kind === 'text' && content.text.includes('%');

const STATED = /raggiungimento[^\d%]{0,20}[\d.,]+\s*%/gi;

/** True where the target was read in pieces and nothing of the row is told in percent. */
const counts = (read: Target, { indicator, narrative, year }: Row): boolean => {
  if (read.kind !== 'threshold' || read.unit === '%') return false;
  const result = actualCell(indicator, year) ?? narrative?.written ?? null;
  if (result === null) return read.unit !== null;
  if (result.content.kind === 'number') return !result.content.format.includes('%');
  return !(plainText(result) ?? '').replace(STATED, '').includes('%');
};

const directionOf = (read: Target): 'up' | 'down' | null => {
  if (!('operator' in read) || read.operator === '=') return null;
  return read.operator.startsWith('<') ? 'down' : 'up';
};

/** Excel turns a typed 30% into 0.3 with a percent format; `readTarget` has already undone that. */
const scaled = (value: Decimal, confirmed: Written, unit: string | null): Decimal => {
  const percent = confirmed.content.kind === 'number' && confirmed.content.format.includes('%');
  return percent && unit !== '%' && unit !== null ? value.dividedBy(100) : value;
};
