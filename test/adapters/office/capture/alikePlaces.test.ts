import { describe, expect, test } from '@jest/globals';
import { alikePlaces } from '../../../../src/adapters/office/capture/alikePlaces';
import { rangeAddress } from '../../../../src/adapters/cells/address';
import type { PlannedMoves } from '../../../../src/sheets/plan';
import { planOf, plannedSheet, value } from '../../xlsx/support/planned';

/** One letter a cell: h(eader), p(ercent), d(ate), blank. */
const STYLE_BY_LETTER = { h: 'header', p: 'percent', d: 'date' } as const;

const placesIn = (
  drawn: readonly string[],
  moves?: PlannedMoves,
  used = { top: 0, left: 0, bottom: 3, right: 2 },
): readonly string[] => {
  const cells = drawn.map((row) =>
    [...row].map((letter) =>
      letter in STYLE_BY_LETTER
        ? value('x', STYLE_BY_LETTER[letter as keyof typeof STYLE_BY_LETTER])
        : undefined,
    ),
  );
  const sheet = plannedSheet({ cells, ...(moves === undefined ? {} : { moves }) });
  return alikePlaces(sheet, planOf().styles, used).map(rangeAddress).sort();
};

describe('places that probably look alike', () => {
  test('are the rectangles of equal planned looks, number formats apart', () => {
    expect(placesIn(['hhh', 'ppd', 'ppd', 'ppp'])).toEqual(['A1:C1', 'A2:B3', 'A4:C4', 'C2:C3']);
    expect(placesIn(['hhh', 'd  ', 'd  ', '   '])).toEqual(['A1:C1', 'A2:C4']);
  });

  test('follow the rows that move, and those between them', () => {
    const columns = new Map([0, 1, 2].map((column) => [column, column]));
    // The plan has a row more above: the standing header, now in the first row, goes to the second.
    const rows = new Map([[0, 1]]);
    expect(placesIn(['ddd', 'hhh', 'ppp', 'ppp', 'ppp'], { rows, columns })).toEqual([
      'A1:C1',
      'A2:C4',
    ]);
  });

  test('follow the columns that move', () => {
    const rows = new Map([0, 1, 2, 3].map((row) => [row, row]));
    const columns = new Map([[0, 2], [1, 0], [2, 1]]); // prettier-ignore
    expect(placesIn(['pph', 'pph', 'pph', 'pph'], { rows, columns })).toEqual(['A1:A4', 'B1:C4']);
  });

  test('cover the used cells and no others, those that the plan does not have too', () => {
    const used = { top: 1, left: 1, bottom: 5, right: 3 };
    expect(placesIn(['hhh', 'hhh', 'hhh'], undefined, used)).toEqual(['B2:C3', 'B4:D6', 'D2:D3']);
  });
});
