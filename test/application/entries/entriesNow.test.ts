import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WorksheetsNow } from '../../../src/application/entries/place/worksheetsNow';
import type { CellContent } from '../../../src/domain/model/cell';
import { NO_ENTRIES, type UserEntries } from '../../../src/sheets/generated/entries/userEntries';
import { decisiveEntries } from '../../../src/application/evaluate/digest';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { disturb } from '../../support/disturb';
import {
  confirmedFor,
  layoutOf,
  NO_CONFIRMATION,
  NO_JUDGEMENT,
  typedCell,
  planOf,
} from '../../support/makeLayout';
import { contentOf, planToSnapshot } from '../../support/planToSnapshot';
import { worksheetsOf, worksheetsOfAssessment } from '../../support/worksheetsOf';
import { disturbance, typedInputs } from './arbitraryInputs';
import { ASSESSMENT, HEADER_ROW, NOW, said, typedIn, words, written } from './typedRegister';

describe('what people typed', () => {
  it('is read back after rows and columns were moved, and headers pushed down', () => {
    fc.assert(
      fc.property(typedInputs, disturbance, (typed, how) => {
        const read = typedIn(disturb(written(typed), HEADER_ROW, how));
        expect(words(read)).toEqual(words(typed));
      }),
      { numRuns: 60 },
    );
  });

  it('is written again the same: a second run changes nothing', () => {
    fc.assert(
      fc.property(typedInputs, (typed) => {
        const first = planOf(layoutOf(ASSESSMENT, { entries: typed }));
        const second = planOf(layoutOf(ASSESSMENT, { entries: typedIn(planToSnapshot(first)) }));
        const third = planOf(layoutOf(ASSESSMENT, { entries: typedIn(planToSnapshot(second)) }));
        expect(third).toEqual(second);
      }),
      { numRuns: 30 },
    );
  });

  it('is decisive by its words alone, not by where it stands', () => {
    fc.assert(
      fc.property(typedInputs, disturbance, (typed, how) => {
        const first = typedIn(written(typed));
        const second = typedIn(disturb(written(first), HEADER_ROW, how));
        expect(decisiveEntries(second)).toEqual(decisiveEntries(first));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what belongs to nothing any more at the end, marked', () => {
    const reason = typedCell('Parole dell’OIV');
    const typed = {
      ...NO_ENTRIES,
      objectivesSetAside: [
        {
          code: 'X09',
          title: 'Obiettivo sparito',
          name: '',
          key: 'own:9',
          year: 2023,
          reason: 'gone' as const,
          likely: null,
          inputs: { ...NO_JUDGEMENT, reason },
        },
      ],
    };
    const sheet = written(typed).sheets.find(({ name }) => name === 'Valutazione OIV');
    const row = sheet?.cells.find((cells) => said0(cells?.[0]) === 'X09');
    expect(row?.map(said0)).toEqual(
      expect.arrayContaining(['non più presente nei fogli', 'Parole dell’OIV']),
    );
  });
});

const STATE = 'Stato indicatori';
const CONFIRMED: UserEntries = {
  ...NO_ENTRIES,
  indicators: new Map([['A01/1', { ...NO_CONFIRMATION, confirmedActual: confirmedFor('80', 85) }]]),
};

/** The sheet with its rows or cells changed. */
const changed = (
  snapshot: WorkbookSnapshot,
  name: string,
  change: (cells: SheetSnapshot['cells']) => SheetSnapshot['cells'],
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, cells: change(sheet.cells) } : sheet,
  ),
});

const said0 = (cell: { readonly content: CellContent } | undefined): string | null =>
  cell?.content.kind === 'text' ? cell.content.text : null;

/** The worksheets with another name for the first indicator. */
const renamed = (name: string): WorksheetsNow =>
  worksheetsOfAssessment({
    ...ASSESSMENT,
    indicators: ASSESSMENT.indicators.map((each) =>
      each.indicator.id === 'A01/1' ? { ...each, indicator: { ...each.indicator, name } } : each,
    ),
  });

describe('words of an indicator', () => {
  // Positions used to decide: a renamed indicator took the words of the one that stood there.
  it('do not go to another name in the same position: they are set aside, with a guess', () => {
    const read = typedIn(written(CONFIRMED), renamed('Consultazioni pubbliche'));
    expect(read.indicators.get('A01/1')).toBeUndefined();
    expect(read.indicatorsSetAside).toMatchObject([
      { name: 'Pratiche evase', reason: 'gone', likely: 'A01/1' },
    ]);
  });

  it('go to a name that differs by a typo', () => {
    const read = typedIn(written(CONFIRMED), renamed('Pratiche evasse'));
    expect(said(read.indicators.get('A01/1')?.confirmedActual ?? null)).toEqual(contentOf(85));
    expect(read.indicatorsSetAside).toEqual([]);
  });

  it('follow the name where rows were sorted in the worksheets', () => {
    const sorted = worksheetsOf([
      {
        code: 'A01',
        title: 'Obiettivo A01',
        indicators: [{ name: 'Imprese formate' }, { name: 'Pratiche evase', actual: '80' }],
      },
    ]);
    const read = typedIn(written(CONFIRMED), sorted);
    expect([...read.indicators.keys()]).toEqual(['A01/2']);
    expect(read.indicators.get('A01/2')?.confirmedActual?.standing).toBe('holds');
  });

  // The second row used to win or lose in silence.
  it('are set aside as another copy where a second row of the same says another value', () => {
    const twice = changed(written(CONFIRMED), STATE, (cells) => {
      const at = cells.findIndex((row) => said0(row?.[0]) === 'A01/1');
      const row = cells[at]?.map((cell) =>
        cell?.content.kind === 'number' && cell.content.value === '85' && !cell.formula
          ? { content: contentOf(88) }
          : cell,
      );
      return [...cells.slice(0, at + 1), row, ...cells.slice(at + 1)];
    });
    const read = typedIn(twice);
    expect(read.indicators.get('A01/1')?.confirmedActual).toMatchObject({
      content: contentOf(85),
      standing: 'disputed',
    });
    expect(read.indicatorsSetAside).toMatchObject([
      {
        reason: 'other-copy',
        likely: 'A01/1',
        inputs: { confirmedActual: { content: contentOf(88) } },
      },
    ]);
  });

  it('are there once where a second row of the same says the same', () => {
    const twice = changed(written(CONFIRMED), STATE, (cells) => [
      ...cells,
      cells.find((row) => said0(row?.[0]) === 'A01/1'),
    ]);
    expect(words(typedIn(twice))).toEqual(words(CONFIRMED));
  });

  it('hold for the text that stood beside them where the hidden columns were deleted', () => {
    const visible = changed(written(CONFIRMED), STATE, (cells) => {
      const hidden = written(CONFIRMED).sheets.find(({ name }) => name === STATE)?.hiddenColumns;
      return cells.map((row) => row?.filter((_, column) => !hidden?.has(column)));
    });
    expect(words(typedIn(visible))).toEqual(words(CONFIRMED));
  });

  it('do not hold for another text, and keep the text that they were given for', () => {
    const corrected = worksheetsOf([
      {
        code: 'A01',
        title: 'Obiettivo A01',
        indicators: [{ name: 'Pratiche evase', actual: '83' }],
      },
    ]);
    const read = typedIn(written(CONFIRMED), corrected).indicators.get('A01/1')?.confirmedActual;
    expect(read).toMatchObject({ standing: 'stale', givenFor: { text: '80' } });
  });

  it('of another year are set aside, and come back with their year', () => {
    const read = typedIn(written(CONFIRMED), { ...NOW, year: 2024 });
    expect([...read.indicators]).toEqual([]);
    expect(read.indicatorsSetAside).toMatchObject([{ reason: 'other-year', year: 2023 }]);
    expect(words(typedIn(written(read)))).toEqual(words(CONFIRMED));
  });
});

describe('the year in `Parametri`', () => {
  // It used to be filled in, and was a decision from then on.
  it('is what a person typed, and nothing where nobody did', () => {
    const name = 'Traguardo_par_anno';
    expect(typedIn(written(NO_ENTRIES)).parameters.get(name)).toBeUndefined();
    const parameters = new Map([[name, typedCell(2023)]]);
    expect(
      said(typedIn(written({ ...NO_ENTRIES, parameters })).parameters.get(name) ?? null),
    ).toEqual(contentOf(2023));
  });
});
