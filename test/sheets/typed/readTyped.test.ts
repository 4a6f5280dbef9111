import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unreasonedAcceptances } from '../../../src/application/unreasonedAcceptances';
import type { CellContent } from '../../../src/domain/model/cell';
import { NOTHING_TYPED, type Input, type TypedInputs } from '../../../src/sheets/inputs';
import { evidenceOf, findingKey, isAccepted } from '../../../src/sheets/reading/typed/acceptance';
import { decisiveInputs } from '../../../src/sheets/reading/typed/decisiveInputs';
import { readTyped } from '../../../src/sheets/reading/typed/readTyped';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { layOut } from '../../../src/sheets/writing/layOut';
import { disturb, type Disturbance } from '../../support/disturb';
import { layoutOf, typedCell } from '../../support/makeLayout';
import {
  assessBlocks,
  block,
  indicator,
  number,
  objective,
  percent,
  ratio,
} from '../../support/makeRegister';
import { contentOf, planToSnapshot } from '../../support/planToSnapshot';

const ASSESSMENT = assessBlocks([
  block(
    objective('A01'),
    indicator(percent('>=', 90), number(80)),
    indicator(percent('>=', 90), null),
  ),
  block(objective('A01.01'), indicator(percent('>=', 10), ratio('18.7', 20, 64))),
  block(objective('B01', { area: 'Altro' }), indicator(percent('<=', 3), number('3.03'))),
]);
const HEADER_ROW = 3;

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      'non valutabile',
      'valutato',
      '85,5',
      '≥ 30%',
      "'000",
      'perché sì\nquindi',
      '  spazi  ',
    ),
  )
  .filter(
    (value) => value.trim() !== '' && !/[\u200b-\u200f\u00ad\u2028-\u202e\u2060\ufeff]/.test(value),
  );
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.map((value) => contentOf(value)),
  fc.integer({ min: 0, max: 100 }).map((value) => contentOf(value)),
  fc.constant(contentOf(0.85, '0%')),
  fc.constant(contentOf(45_291, 'dd/mm/yyyy')),
);
const input = fc.option(
  content.map((value) => typedCell(value)),
  { nil: null },
);
const score = fc.option(
  fc
    .oneof(fc.integer({ min: 0, max: 100 }), fc.constant('ottimo'))
    .map((value) => typedCell(value)),
  { nil: null },
);

const CODES = ['A01', 'A01.01', 'B01', 'Z99'];
const IDS = ['A01/1', 'A01/2', 'A01.01/1', 'Z99/1'];
const FINDINGS = ASSESSMENT.findings.map(
  (finding) => [findingKey(finding), evidenceOf(finding)] as const,
);

const typedInputs: fc.Arbitrary<TypedInputs> = fc
  .record({
    objectives: fc
      .uniqueArray(fc.constantFrom(...CODES))
      .chain((codes) =>
        fc.tuple(
          ...codes.map((code) =>
            fc
              .record({ outcome: input, score, cause: input, reason: input })
              .map((row) => [code, row] as const),
          ),
        ),
      ),
    indicators: fc
      .uniqueArray(fc.constantFrom(...IDS))
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc
              .record({ confirmedTarget: input, confirmedActual: input })
              .map((row) => [id, row] as const),
          ),
        ),
      ),
    accepted: fc
      .uniqueArray(fc.constantFrom(...FINDINGS, ['gone | X', '00ff'] as const), {
        selector: (each) => each.join(),
      })
      .chain((keys) =>
        fc.tuple(
          ...keys.map(([key, evidence]) =>
            fc.record({ outcome: input, reason: input }).map((row) => ({ key, evidence, ...row })),
          ),
        ),
      ),
  })
  .map((typed) => ({
    ...NOTHING_TYPED,
    ...typed,
    objectives: new Map(typed.objectives),
    indicators: new Map(typed.indicators),
  }));

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  rows: fc.option(fc.nat(1000)),
  columns: fc.option(fc.nat(1000)),
  rowsAbove: fc.nat(3),
  blankRow: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

const said = (each: Input | null): unknown => each?.content ?? null;
const rows = (map: ReadonlyMap<string, object>): unknown =>
  [...map]
    .map(
      ([code, row]) =>
        [
          code,
          Object.entries(row).map(([key, each]) => [key, said(each as Input | null)]),
        ] as const,
    )
    .filter(([, row]) => row.some(([, each]) => each !== null))
    .sort(([one], [other]) => (one < other ? -1 : 1));
/** What was typed, without the cells that it stands in. */
const words = (typed: TypedInputs): unknown => ({
  objectives: rows(typed.objectives),
  indicators: rows(typed.indicators),
  accepted: rows(
    new Map(
      typed.accepted.map(({ key, evidence, outcome, reason }) => [
        `${key} ${evidence}`,
        { outcome, reason },
      ]),
    ),
  ),
  stray: typed.strayCells.map(said),
});

const written = (typed: TypedInputs): WorkbookSnapshot =>
  planToSnapshot(layOut(layoutOf(ASSESSMENT, { typed })));

describe('what people typed', () => {
  it('is read back after rows and columns were moved, and headers pushed down', () => {
    fc.assert(
      fc.property(typedInputs, disturbance, (typed, how) => {
        const read = readTyped(disturb(written(typed), HEADER_ROW, how));
        expect(words(read)).toEqual(words(typed));
        expect(read.unreadableSheets).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is written again the same: a second run changes nothing', () => {
    fc.assert(
      fc.property(typedInputs, (typed) => {
        const first = layOut(layoutOf(ASSESSMENT, { typed }));
        const second = layOut(layoutOf(ASSESSMENT, { typed: readTyped(planToSnapshot(first)) }));
        const third = layOut(layoutOf(ASSESSMENT, { typed: readTyped(planToSnapshot(second)) }));
        expect(third).toEqual(second);
      }),
      { numRuns: 30 },
    );
  });

  it('is decisive by its words alone, not by where it stands', () => {
    fc.assert(
      fc.property(typedInputs, disturbance, (typed, how) => {
        const first = readTyped(written(typed));
        const second = readTyped(disturb(written(first), HEADER_ROW, how));
        expect(decisiveInputs(second)).toEqual(decisiveInputs(first));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what belongs to nothing any more at the end, marked', () => {
    const reason = typedCell('Parole dell’OIV');
    const typed = {
      ...NOTHING_TYPED,
      objectives: new Map([['X09', { outcome: null, score: null, cause: null, reason }]]),
    };
    const sheet = written(typed).sheets.find(({ name }) => name === 'Valutazione OIV');
    const row = sheet?.cells.find((cells) => said0(cells?.[0]) === 'X09');
    expect(row?.map(said0)).toEqual(
      expect.arrayContaining(['non più presente nei fogli', 'Parole dell’OIV']),
    );
  });
});

const said0 = (cell: { readonly content: CellContent } | undefined): string | null =>
  cell?.content.kind === 'text' ? cell.content.text : null;

/** The snapshot with one more cell. */
const withCell = (
  snapshot: WorkbookSnapshot,
  sheet: string,
  [row, column]: readonly [number, number],
  value: string,
): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const cells = each.cells.map((line) => [...(line ?? [])]);
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    line[column] = { content: { kind: 'text', text: value } };
    return { ...each, cells };
  }),
});

/** As the adapters read it: rows that hold nothing are holes in the array. */
const withoutEmptyRows = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => {
    const cells: (typeof sheet.cells)[number][] = [];
    sheet.cells.forEach((row, index) => {
      if (row?.some((cell) => cell !== undefined)) cells[index] = row;
    });
    return { ...sheet, cells };
  }),
});

describe('what people added to our sheets', () => {
  const plain = written(NOTHING_TYPED);
  const width = Math.max(
    ...(plain.sheets.find(({ name }) => name === 'Valutazione OIV')?.cells ?? []).map(
      (row) => row?.length ?? 0,
    ),
  );

  it('reads a new column by its header and writes it again', () => {
    const added = withCell(
      withCell(plain, 'Valutazione OIV', [HEADER_ROW, width], 'Verbale'),
      'Valutazione OIV',
      [HEADER_ROW + 1, width],
      'n. 4 del 12 marzo',
    );
    const typed = readTyped(added);
    expect(typed.extraColumns).toMatchObject([{ header: 'Verbale' }]);
    expect(
      readTyped(written(typed)).extraColumns.map(({ byCode }) => said(byCode.get('A01') ?? null)),
    ).toEqual([contentOf('n. 4 del 12 marzo')]);
  });

  it('reads it in a sheet with an empty row, which a reader leaves out altogether', () => {
    const added = withCell(
      withCell(plain, 'Valutazione OIV', [HEADER_ROW, width], 'Verbale'),
      'Valutazione OIV',
      [HEADER_ROW + 1, width],
      'n. 4 del 12 marzo',
    );
    const typed = readTyped(withoutEmptyRows(added));
    expect(typed.extraColumns).toMatchObject([{ header: 'Verbale' }]);
    const again = readTyped(withoutEmptyRows(written(typed)));
    expect(again.extraColumns.map(({ byCode }) => said(byCode.get('A01') ?? null))).toEqual([
      contentOf('n. 4 del 12 marzo'),
    ]);
    expect(again.strayCells).toEqual([]);
  });

  it.each([
    ['above the header', [0, 6] as const],
    ['below the table', [60, 2] as const],
    ['beside the title', [1, 4] as const],
  ])('keeps a note %s', (_, place) => {
    const typed = readTyped(
      withCell(plain, 'Valutazione OIV', place, 'da rivedere con il Presidente'),
    );
    expect(typed.strayCells.map(said)).toEqual([contentOf('da rivedere con il Presidente')]);
    expect(readTyped(written(typed)).strayCells.map(said)).toEqual([
      contentOf('da rivedere con il Presidente'),
    ]);
  });

  it('says which sheet lost its header row', () => {
    const broken: WorkbookSnapshot = {
      ...plain,
      sheets: plain.sheets.map((sheet) =>
        sheet.name === 'Valutazione OIV'
          ? { ...sheet, cells: sheet.cells.filter((_, row) => row !== HEADER_ROW) }
          : sheet,
      ),
    };
    expect(readTyped(broken).unreadableSheets).toEqual(['Valutazione OIV']);
  });
});

describe('accepted findings', () => {
  const finding = ASSESSMENT.findings[0];
  if (finding === undefined) throw new Error('The register has no finding.');
  const judged = {
    key: findingKey(finding),
    evidence: evidenceOf(finding),
    outcome: typedCell('Accettata'),
    reason: typedCell('Refuso noto'),
  };

  it('are quiet on the figures that they were accepted on, and only on those', () => {
    expect(isAccepted(finding, [judged])).toBe(true);
    expect(isAccepted({ ...finding, evidence: 'altro' }, [judged])).toBe(false);
    expect(isAccepted(finding, [{ ...judged, outcome: typedCell('da correggere') }])).toBe(false);
  });

  it('need a reason', () => {
    expect(isAccepted(finding, [{ ...judged, reason: null }])).toBe(false);
    expect(isAccepted(finding, [{ ...judged, reason: typedCell('  ') }])).toBe(false);
  });

  it('without a reason are told, and only those', () => {
    const without = { ...judged, reason: typedCell('  ') };
    const [told, ...others] = unreasonedAcceptances(ASSESSMENT.findings, [without]);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ check: 'acceptance-unreasoned', subject: finding.subject });
    expect(told?.message).toContain('senza un motivo');
    const quiet = [
      judged,
      { ...without, outcome: typedCell('da correggere') },
      { ...without, outcome: null },
      { ...without, key: 'no-such-check | A01' },
    ];
    expect(unreasonedAcceptances(ASSESSMENT.findings, quiet)).toEqual([]);
  });

  it('ask again when the figures change, and keep the reason', () => {
    const typed = { ...NOTHING_TYPED, accepted: [{ ...judged, evidence: 'older' }] };
    const [again] = readTyped(written(typed)).accepted;
    expect(said(again?.outcome ?? null)).toEqual(contentOf('da rivedere'));
    expect(said(again?.reason ?? null)).toEqual(contentOf('Refuso noto'));
    expect(again?.evidence).toBe(evidenceOf(finding));
  });
});
