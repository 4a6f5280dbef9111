import type { Span } from '../../model/cell';
import type { CellText } from './cellText';
import type { Item } from '../grammar/items';
import { parseItems, type Parsed, type YearWindow } from '../grammar/parseItems';
import { prepareText, type PreparedText } from '../grammar/prepareText';
import type { StruckFigure } from '../parts/sectionContext';
import { splitSections, type Section } from './sections';
import { doubtsWhere, type TargetDoubt } from '../../model/targetDoubt';

/** A section of a cell with what was struck out in it. */
export interface CellSection extends Section {
  readonly prepared: PreparedText;
  readonly struck: readonly StruckFigure[];
  readonly doubts: readonly TargetDoubt[];
}

export type CellSections =
  | { readonly ok: true; readonly sections: readonly CellSection[] }
  | { readonly ok: false; readonly at: Span; readonly expected: string };

interface StruckRun {
  readonly years: readonly number[] | null;
  readonly figures: readonly StruckFigure[];
}

const struckFigures = (
  items: readonly Item[],
  prepared: PreparedText,
  start: number,
): readonly StruckFigure[] =>
  items.flatMap((item): readonly StruckFigure[] => {
    if (item.type === 'amount') {
      return [{ start, magnitude: item, due: null, operator: item.operator, prepared }];
    }
    return item.type === 'deadline'
      ? [{ start, magnitude: null, due: item.due, operator: null, prepared }]
      : [];
  });

/** Reads every struck-out run by itself: an older value, with its year where it names one. */
const struckRuns = (
  cell: CellText,
  prepared: PreparedText,
  window: YearWindow,
): readonly StruckRun[] =>
  cell.struck.flatMap((span) => {
    const own = prepareText(cell.text.slice(span.start, span.end));
    const parsed = parseItems(own.text, window);
    if (!parsed.ok) return [];
    const start = prepared.before(span.start);
    return splitSections(parsed.items).map(({ years, items }) => ({
      years,
      figures: struckFigures(items, own, start),
    }));
  });

/** A digit struck out of a number: the new number may have been put together wrongly. */
const cutsNumber = ({ text, struck }: CellText): boolean =>
  struck.some(
    ({ start, end }) =>
      /\d\d/.test(text.slice(start - 1, start + 1)) || /\d\d/.test(text.slice(end - 1, end + 1)),
  );

const belongs = (
  run: StruckRun,
  figure: StruckFigure,
  section: Section,
  sections: readonly Section[],
): boolean => {
  const years = run.years;
  if (years !== null)
    return section.years?.some((year) => years.includes(year)) ?? sections.length === 1;
  const at = sections.findLastIndex(({ start }) => start < figure.start);
  return sections[Math.max(at, 0)] === section;
};

const FIGURES = new Set(['amount', 'range', 'zero', 'deadline', 'reference', 'revision']);

const parseCell = (
  cell: CellText,
  struck: readonly Span[],
  window: YearWindow,
): { parsed: Parsed; prepared: PreparedText } => {
  const prepared = prepareText(cell.text, struck);
  return { parsed: parseItems(prepared.text, window), prepared };
};

/**
 * Cuts a cell's text into sections, one for each year that it names. Where everything that a year
 * had is struck out, the struck value is kept, with a doubt.
 */
export const cellSections = (cell: CellText, window: YearWindow): CellSections => {
  const { parsed, prepared } = parseCell(cell, cell.struck, window);
  if (!parsed.ok) return { ok: false, at: prepared.place(parsed.at), expected: parsed.expected };
  const runs = struckRuns(cell, prepared, window);
  const split = splitSections(parsed.items);
  const doubts = doubtsWhere({ 'number-partly-struck': cutsNumber(cell) });
  const sections = split.map((section): CellSection => {
    const struck = runs.flatMap((run) =>
      run.figures.filter((figure) => belongs(run, figure, section, split)),
    );
    return { ...section, prepared, struck, doubts };
  });
  const emptied =
    sections.some(isEmptied) ||
    (split.length === 0 && runs.some(({ figures }) => figures.length > 0));
  if (!emptied) return { ok: true, sections };
  const whole = cellSections({ ...cell, struck: [] }, window);
  if (!whole.ok) return whole;
  const kept = whole.sections
    .filter(
      ({ years }) =>
        !sections.some((one) => !isEmptied(one) && String(one.years) === String(years)),
    )
    .map((section) => ({
      ...section,
      doubts: [...section.doubts, { kind: 'struck-not-replaced' as const }],
    }));
  return { ok: true, sections: [...sections.filter((section) => !isEmptied(section)), ...kept] };
};

const isEmptied = ({ struck, items }: CellSection): boolean =>
  struck.length > 0 && !items.some(({ type }) => FIGURES.has(type));
