import type { Indicator } from '../../model/indicator';
import { groupedBy } from '../../rollup/groupedBy';
import { defineCheck } from '../shared/check';
import { noteNumber } from './noteNumbers';
import { type Entry, perSheet } from '../shared/perSheet';

type ByNote = ReadonlyMap<string, readonly Indicator[]>;

const standsOnSeveralSheets = (group: readonly Indicator[]): boolean =>
  new Set(group.map(({ cell }) => cell.sheet)).size > 1;

/** Where over a quarter of the numbers stand on several sheets, each sheet counts from 1. */
const restartsPerSheet = (notes: ByNote): boolean => {
  const groups = [...notes.values()];
  return groups.filter(standsOnSeveralSheets).length * 4 > groups.length;
};

const entries = (group: readonly Indicator[]): readonly Entry[] => {
  const [first] = group;
  if (first === undefined || group.length < 2) return [];
  const ids = group.map(({ id }) => id).join(', ');
  return [{ cell: first.cell, entry: `nota ${noteNumber(first)} (${ids})` }];
};

/** `Nota 73` on two indicators of two sheets, `Nota 88` on six of one. */
export const noteRepeated = defineCheck(
  {
    id: 'note-repeated',
    severity: 'informazione',
    description: 'Lo stesso numero di nota sta su più indicatori.',
  },
  (context) => {
    const noted = context.register.indicators.filter((each) => noteNumber(each) !== null);
    const overall = groupedBy(noted, (each) => noteNumber(each) ?? '');
    const notes = restartsPerSheet(overall)
      ? groupedBy(noted, (each) => `${each.cell.sheet}|${noteNumber(each)}`)
      : overall;
    return perSheet([...notes.values()].flatMap(entries), (count) =>
      count === 1 ? '1 numero di nota ripetuto' : `${count} numeri di nota ripetuti`,
    );
  },
);
