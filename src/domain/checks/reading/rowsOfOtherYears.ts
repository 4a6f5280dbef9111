import { formatCount } from '../../language/italianFormat';
import type { Finding } from '../../finding';
import type { WrittenIndicator } from '../../model/written';
import { plainText } from '../../register/cells/plainText';
import type { Check } from '../shared/check';
import { fingerprint } from '../shared/fingerprint';
import { shortened } from '../shared/shortened';

/** Declared here; found while rows are limited to the reporting year. */
export const rowsOfOtherYearsCheck: Check = {
  id: 'rows-of-other-years',
  severity: 'informazione',
  description:
    'Un indicatore ha righe solo per altri anni: la colonna «Anno» lo esclude dalla valutazione.',
  implemented: true,
  find: null,
};

const MOST_NAMES = 5;

/** One finding for a sheet: indicators that have rows of other years only. */
export const rowsOfOtherYears = (
  rows: readonly WrittenIndicator[],
  year: number,
): readonly Finding[] => {
  const bySheet = new Map<string, Map<string, WrittenIndicator>>();
  for (const row of rows) {
    const { sheet } = row.name.cell;
    const names = bySheet.get(sheet) ?? new Map<string, WrittenIndicator>();
    bySheet.set(sheet, names.set(plainText(row.name) ?? '', row));
  }
  return [...bySheet].map(([sheet, names]) => {
    const listed = [...names.keys()].slice(0, MOST_NAMES).map((name) => `«${shortened(name)}»`);
    return {
      severity: rowsOfOtherYearsCheck.severity,
      check: rowsOfOtherYearsCheck.id,
      message:
        `${formatCount(names.size, 'indicatore ha', 'indicatori hanno')} righe solo per altri anni e ` +
        `nel ${year} non ${names.size === 1 ? 'è valutato' : 'sono valutati'}: ${listed.join(', ')}` +
        `${names.size > MOST_NAMES ? '…' : ''}.`,
      subject: sheet,
      cell: [...names.values()][0]?.name.cell ?? null,
      evidence: fingerprint([...names.keys()].join('|')),
    };
  });
};
