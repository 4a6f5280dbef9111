import type { CellRef } from '../model/cell';
import type { WrittenByYear } from '../model/written';
import { readItalianNumber } from '../language/italianNumber';
import type { CellSection } from './cellSections';
import type { CellText } from './cellText';
import type { AmountItem, Item } from './items';
import { openCell } from './openCell';
import type { Hints, Reading } from './reading';
import { readSection } from './readSection';
import type { SectionContext } from './sectionContext';
import { writtenUnit } from './unit';

/** A reading with the years that it stands for (null: none is said) and its cell. */
export interface YearReading {
  readonly years: readonly number[] | null;
  readonly reading: Reading;
  readonly cell: CellRef;
  readonly from: CellText['from'];
  /** A lone year behind the value, which may be something else. */
  readonly yearDoubtful: boolean;
}

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
