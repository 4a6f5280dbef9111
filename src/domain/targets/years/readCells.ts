import type { CellRef } from '../../model/cell';
import type { WrittenByYear } from '../../model/written';
import { readItalianNumber } from '../../language/italianNumber';
import { cellSections, type CellSection } from '../cell/cellSections';
import { cellText, type CellText } from '../cell/cellText';
import type { AmountItem, Item } from '../grammar/items';
import { yearWindow } from '../grammar/parseItems';
import { emptyReading, type Hints, type Reading } from '../parts/reading';
import { readSection } from '../section/readSection';
import type { SectionContext } from '../parts/sectionContext';
import { writtenUnit } from '../parts/unit';

/** A reading with the years that it stands for (null: none is said) and its cell. */
export interface YearReading {
  readonly years: readonly number[] | null;
  readonly reading: Reading;
  readonly cell: CellRef;
  readonly from: CellText['from'];
  /** A lone year behind the value, which may be something else. */
  readonly yearDoubtful: boolean;
}

const EMPTY: CellText = { text: '', struck: [], otherwise: null, signs: [], from: 'text' };

/** A cell cut into sections, or why it cannot be read. */
interface OpenCell {
  readonly cell: CellRef;
  readonly header: number | null;
  readonly source: CellText;
  readonly sections: readonly CellSection[];
  readonly failure: Reading | null;
}

/** Opens one cell: its text cut by years, or a failure for an error value or unreadable text. */
const openCell = ({ year: header, written }: WrittenByYear, year: number): OpenCell => {
  const { content, cell } = written;
  const closed = (reading: Reading): OpenCell => ({
    cell,
    header,
    source: EMPTY,
    sections: [],
    failure: reading,
  });
  if (content.kind === 'error') {
    const at = { start: 0, end: content.code.length };
    const reading = emptyReading(
      { kind: 'unreadable', at, expected: 'un target: la cella contiene un errore di Excel' },
      content.code,
    );
    return closed({ ...reading, signs: [{ kind: 'error-value', text: content.code }] });
  }
  const source = cellText(content);
  const first = cellSections(source, yearWindow(year));
  const bare =
    first.ok || source.otherwise === null
      ? first
      : cellSections({ ...source, text: source.otherwise }, yearWindow(year));
  if (bare.ok) return { cell, header, source, sections: bare.sections, failure: null };
  return {
    ...closed(
      emptyReading({ kind: 'unreadable', at: bare.at, expected: bare.expected }, source.text),
    ),
    source,
  };
};

type Siblings = Pick<SectionContext, 'scale' | 'siblingOperator' | 'siblingUnit'>;

const isAmount = (item: Item): item is AmountItem =>
  item.type === 'amount' && item.bracketed !== true;

/** The first amounts of a section: what follows may belong to a remark. */
const leads = (
  sections: readonly CellSection[],
): readonly { item: AmountItem; section: CellSection }[] =>
  sections.flatMap((section) =>
    section.items
      .filter(isAmount)
      .slice(0, 1)
      .map((item) => ({ item, section })),
  );

const sizeOf = ({ number }: AmountItem): readonly number[] => {
  const size = number.includes(' ') ? undefined : readItalianNumber(number)?.value.abs().toNumber();
  return size === undefined || size === 0 ? [] : [size];
};

/** The one value that all agree on, or null. */
const agreed = <T>(values: readonly T[]): T | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

/** Reads all cells of a target, section by section. */
export const readCells = (
  cells: readonly WrittenByYear[],
  year: number,
  hints: Hints,
): readonly YearReading[] => {
  const open = cells.map((cell) => openCell(cell, year));
  const all = open.flatMap(({ sections }) => sections);
  const scale = all.flatMap(({ items }) => items.filter(isAmount).flatMap(sizeOf));
  const siblings = (section: CellSection): Siblings => {
    const others = leads(all.filter((one) => one !== section));
    return {
      scale,
      siblingOperator: agreed(others.flatMap(({ item }) => item.operator ?? [])),
      siblingUnit: agreed(
        others.flatMap((one) => writtenUnit(one.item.unit, one.section.prepared) ?? []),
      ),
    };
  };
  return open.flatMap(({ cell, header, source, sections, failure }): readonly YearReading[] => {
    const years = header === null ? null : [header];
    if (failure !== null)
      return [{ years, reading: failure, cell, from: source.from, yearDoubtful: false }];
    return sections.map((section) => {
      const stands = section.years ?? years;
      const inYear = stands === null || stands.includes(year) ? year : (stands[0] ?? year);
      const read = readSection(section, {
        year: inYear,
        prepared: section.prepared,
        struck: section.struck,
        ...siblings(section),
        hints,
      });
      const placed =
        read.meaning.kind === 'unreadable'
          ? { ...read.meaning, at: section.prepared.place(read.meaning.at) }
          : read.meaning;
      const reading = {
        ...read,
        meaning: placed,
        doubts: [...section.doubts, ...read.doubts],
        signs: [...source.signs, ...read.signs],
      };
      return {
        years: stands,
        reading,
        cell,
        from: source.from,
        yearDoubtful: section.yearDoubtful,
      };
    });
  });
};
