/**
 * What the sheets show after somebody typed, before the program runs again, against what it finds.
 * Proves nothing of what happens when the user's own worksheets change, nor when a filled cell is
 * only struck out or given another number format, which no formula can see.
 */
import { describe, expect, test } from '@jest/globals';
import type { CellContent } from '../../../../src/domain/model/cell';
import type { SheetSnapshot, SnapshotCell } from '../../../../src/sheets/snapshot';
import { evaluated, planAfter, snapshotAfter, userBook } from '../../../support/typedWorkbook';
import { bytesAfter, type Typing } from '../../../support/typedWorkbook';
import { calculatedFigures, computedFigures, plannedFigures } from './shownFigures';
import { waitingRows, wrongFigures } from './shownFigures';

const text = (words: string): CellContent => ({ kind: 'text', text: words });
const number = (value: number, format = 'General'): CellContent => ({
  kind: 'number',
  value: String(value),
  format,
});
const percent = (value: number): CellContent => number(value, '0%');
const day = (date: string): CellContent => ({
  kind: 'date',
  date,
  value: String(Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000)),
  format: 'dd/mm/yyyy',
});
const error: CellContent = { kind: 'error', code: '#DIV/0!' };
const boolean: CellContent = { kind: 'boolean', value: true };

type Drawn = string | number | null | CellContent;
const cell = (drawn: Drawn): SnapshotCell | undefined => {
  if (drawn === null) return undefined;
  if (typeof drawn === 'object') return { content: drawn };
  return { content: typeof drawn === 'number' ? number(drawn) : text(drawn) };
};

const META = 'N. indicatori con risultati OK (sopra il 90%) / n. indicatori';
const ROWS: readonly (readonly Drawn[])[] = [
  ['Piano della performance – anno 2023'],
  ['Ambito', 'Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023', 'Valutazione OIV'], // prettier-ignore
  ['Persone', 'A01', 'Servire le persone', META, '>= 90%', null, null],
  ['Persone', 'A01.01', 'Ridurre i tempi', 'Quota di domande evase', '>= 90%', percent(0.81), 80],
  ['Persone', 'A01.01', 'Ridurre i tempi', 'Imprese assistite', '>= 50', 44, 80],
  ['Persone', 'A01.02', 'Pubblicare la carta', 'Pubblicazione della carta', 'entro il 30/11/2023', null, null], // prettier-ignore
  ['Persone', 'A01.02', 'Pubblicare la carta', 'Riunioni svolte', '>= 15', '3 o 4 riunioni', null],
  ['Persone', 'A01.03', 'Contenere i costi', 'Giorni di attesa', '<= 3 gg', 3.4, null],
  ['Persone', 'A01.03', 'Contenere i costi', 'Variazione del saldo', '>= -6', -7.5, null],
  ['Imprese', 'B01', 'Sostenere le imprese', 'Imprese formate', '>= 40', 40, 'non valutabile'],
  [
    'Imprese',
    'B01',
    'Sostenere le imprese',
    'Quota di reclami',
    '<= 0,8%',
    '0,9%',
    'non valutabile',
  ],
  ['Imprese', 'B02', 'Promuovere', 'Contributi erogati', '>= 45000', 40000, null],
];

const OWN: SheetSnapshot = {
  name: 'Schede',
  kind: 'worksheet',
  visibility: 'visible',
  cells: ROWS.map((row) => row.map(cell)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

const FIRST = evaluated(OWN, null);

/** A serial number that is shown as a number is no day, which no formula can see. */
const isSerial = ({ row, content }: Typing): boolean =>
  row === 'A01.02/1' && content?.kind === 'number' && content.value === '45000';

const ACTUALS = ['A01/1', 'A01.01/1', 'A01.01/2', 'A01.02/1', 'A01.03/1', 'A01.03/2', 'B01/2', 'B02/1']; // prettier-ignore
const FIGURES: readonly CellContent[] = [
  number(0), number(0.95), number(1), number(2.5), number(6), number(47), number(85), number(95.5),
  number(-7), number(45_000), percent(0.95), percent(1), percent(1.2), percent(0.009), percent(-0.07),
  text('95'), text('95%'), text('12,5'), text('47 su 50'), text('95?'), text('>= 12'), text('circa 95'), text('95 o 96'),
  text('n.d.'), text('SI'), text('   '), text('\u00a0'), day('2023-10-08'), day('2023-12-20'), day('2026-06-06'), error, boolean,
]; // prettier-ignore
const TARGETS: readonly CellContent[] = [
  number(0.95), number(95), percent(0.95), text('>= 95%'), text('da vedere'), text(' '),
  day('2023-10-08'), error, boolean,
]; // prettier-ignore
const SCORES: readonly CellContent[] = [
  number(0), number(0.85), number(1), number(8), number(10), number(10.5), number(60), number(100), number(140), number(-5),
  percent(0.85), percent(0.08), percent(1), text('85'), text('85 punti'), text('8/100'), text('85 su 100'),
  text('ottanta'), text('85?'), text('  '), day('2023-10-08'), error, boolean,
]; // prettier-ignore
const OUTCOMES: readonly CellContent[] = [
  text('valutato'), text('non valutabile'), text('escluso'), text('soppresso'), text('in attesa'),
  text(' Soppresso '), text('non\u00a0valutabile'), text('boh'), text(' '), number(60), error, boolean,
]; // prettier-ignore
const POLICIES: readonly CellContent[] = [
  number(0), number(0.85), number(1), number(5), number(80), number(85.5), number(140), percent(0.85),
  text('sì'), text('SÌ'), text('si'), text('no'), text('reciproco'), text('Reciproco '), text('85'), text('boh'), text(' '),
  day('2023-10-08'), error, boolean,
]; // prettier-ignore
const YEARS: readonly CellContent[] = [
  number(2023), number(2024), number(2022.5), number(24), text('2023'), text('duemila'), text(' '), error,
]; // prettier-ignore

const typings = (
  mark: string,
  header: string,
  rows: readonly string[],
  contents: readonly CellContent[],
): readonly Typing[] =>
  rows.flatMap((row) =>
    [...contents, null].map((content) => ({ mark: `Traguardo_${mark}`, row, header, content })),
  );

const STATE = 'Stato_indicatori';
const OIV = 'Valutazione_OIV';
const OBJECTIVES = ['A01', 'A01.01', 'A01.02', 'B01'];
const NAMES = [
  'quasi_raggiunto', 'in_parte', 'passo', 'minore_meglio', 'dichiarati', 'ritardo_zero', 'soglia_ok', 'distanza_oiv',
].map((name) => `Traguardo_par_${name}`); // prettier-ignore

const GROUPS: readonly (readonly [string, readonly Typing[]])[] = [
  ['Consuntivo confermato', typings(STATE, 'Consuntivo confermato', ACTUALS, FIGURES).filter((each) => !isSerial(each))],
  ['Target confermato', typings(STATE, 'Target confermato', ['A01/1', 'A01.01/1', 'A01.01/2', 'A01.02/1'], TARGETS)],
  ['Punteggio OIV', typings(OIV, 'Punteggio OIV', OBJECTIVES, SCORES)],
  ['Esito OIV', typings(OIV, 'Esito OIV', OBJECTIVES, OUTCOMES)],
  ['Causa', typings(OIV, 'Causa', ['A01.01'], [text('esogena'), text('boh'), error])],
  ['Motivazione', typings(OIV, 'Motivazione', ['A01.01'], [text('per il maltempo'), number(3), error])],
  ['Scelta of an indicator', typings(STATE, 'Scelta', ['A01.01/1'], [text('vale il confermato'), text('vale la lettura'), text('boh'), text('B01/1'), error])],
  ['Scelta of an objective', typings(OIV, 'Scelta', ['A01.01'], [text('il giudizio vale'), text('boh'), text('B01'), error])],
  ['Parametri', typings('Parametri', 'Valore', NAMES, POLICIES)],
  ['the year', typings('Parametri', 'Valore', ['Traguardo_par_anno'], YEARS)],
]; // prettier-ignore

const words = ({ row, content }: Typing): string =>
  `${row} ${content === null ? '(emptied)' : JSON.stringify(Object.values(content).slice(1))}`;

const nextFigures = (typing: Typing): ReturnType<typeof plannedFigures> =>
  plannedFigures(evaluated(OWN, snapshotAfter(FIRST.plan, typing)).plan);

const BOOK = userBook(OWN);

const shownFigures = async (typing: Typing): ReturnType<typeof calculatedFigures> =>
  calculatedFigures(planAfter(FIRST.plan, typing), BOOK);

const PATIENCE = 600_000;

describe('after typing, before the next run', () => {
  test.each(GROUPS)(
    'shows in every row what the run finds, or that it waits for it: %s',
    async (_, all) => {
      const wrong: string[] = [];
      for (const typing of all) {
        const found = wrongFigures(await shownFigures(typing), nextFigures(typing));
        wrong.push(...found.map((each) => `${words(typing)}: ${each}`));
      }
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

const typed = (
  mark: string,
  row: string,
  header: string,
  content: CellContent | null,
  struck = false,
): Typing => ({
  mark: `Traguardo_${mark}`,
  row,
  header,
  content,
  ...(struck ? { struck: true } : {}),
});
const actual = (content: CellContent | null, struck = false): Typing =>
  typed(STATE, 'A01.01/1', 'Consuntivo confermato', content, struck);
const score = (content: CellContent | null, struck = false): Typing =>
  typed(OIV, 'A01.01', 'Punteggio OIV', content, struck);
const outcome = (content: CellContent | null, struck = false): Typing =>
  typed(OIV, 'A01.01', 'Esito OIV', content, struck);
const policy = (content: CellContent | null, struck = false): Typing =>
  typed('Parametri', 'Traguardo_par_quasi_raggiunto', 'Valore', content, struck);

/** What stood in the cell at the run before, and what is typed over it. */
const OVER: readonly (readonly [Typing, readonly (CellContent | null)[]])[] = [
  [actual(number(85), true), [number(85), number(95), text('95?'), null]],
  [actual(percent(0.95)), [number(85), percent(0.85), text(' '), null]],
  [actual(text('95?')), [number(85), text('95?'), null]],
  [actual(error), [number(85), null]],
  [score(number(96), true), [number(96), number(60), text('85 punti'), null]],
  [score(percent(0.08)), [number(8), number(60), null]],
  [score(number(8)), [number(8), number(80), text('8/100'), null]],
  [score(text('85 punti')), [number(85), text('85 punti'), null]],
  [score(number(140)), [number(100), null]],
  [outcome(text('soppresso')), [text('valutato'), text('soppresso'), null]],
  [outcome(text('soppresso'), true), [text('escluso'), null]],
  [outcome(text('non\u00a0valutabile')), [text('non valutabile'), text('valutato'), null]],
  [outcome(text('boh')), [text('escluso'), text('boh'), null]],
  [policy(percent(0.8)), [number(85), number(0.8), null]],
  [policy(number(80), true), [number(80), number(85), null]],
  [policy(text('80')), [number(85), text('80'), null]],
]; // prettier-ignore

/** Same words in another format or without strike-through: no formula can tell. */
const isUnseen = (before: Typing, content: CellContent | null): boolean =>
  before.content !== null &&
  content !== null &&
  before.content.kind === content.kind &&
  'value' in before.content &&
  'value' in content &&
  before.content.value === content.value &&
  (before.struck === true || JSON.stringify(before.content) !== JSON.stringify(content));

describe('after typing over what the run before knew', () => {
  test.each(OVER.map(([before, over]) => [words(before), before, over] as const))(
    'shows what the next run finds, or that it waits for it: %s',
    async (_, before, over) => {
      const { plan } = evaluated(OWN, snapshotAfter(FIRST.plan, before));
      expect(wrongFigures(await calculatedFigures(plan, BOOK), plannedFigures(plan))).toEqual([]);
      expect([...waitingRows(await calculatedFigures(plan, BOOK))]).toEqual([]);
      const wrong: string[] = [];
      for (const content of over.filter((each) => !isUnseen(before, each))) {
        const { mark, row, header } = before;
        const typing = { mark, row, header, content };
        const shown = await calculatedFigures(planAfter(plan, typing), BOOK);
        const next = plannedFigures(evaluated(OWN, snapshotAfter(plan, typing)).plan);
        wrong.push(...wrongFigures(shown, next).map((each) => `${words(typing)}: ${each}`));
      }
      expect(wrong).toEqual([]);
    },
  );
});

/**
 * One typing of every kind, computed anew by an engine that is not ours. Errors are left out: it
 * takes a cell whose formula fails for an empty one.
 */
const SAMPLE: readonly Typing[] = [
  actual(number(85)), actual(percent(0.85)), actual(text('95?')), actual(null),
  typed(STATE, 'A01.02/1', 'Consuntivo confermato', day('2023-12-20')),
  typed(STATE, 'A01.01/1', 'Target confermato', number(95)),
  score(number(60)), score(number(8)), score(percent(0.85)), score(text('85 punti')),
  outcome(text('soppresso')), outcome(text('boh')), policy(number(80)), policy(percent(0.8)), policy(text(' ')),
  typed('Parametri', 'Traguardo_par_anno', 'Valore', number(2024)),
]; // prettier-ignore

describe('an independent engine', () => {
  test.each(SAMPLE.map((typing) => [`${typing.header}, ${words(typing)}`, typing] as const))(
    'shows the same figures: %s',
    async (_, typing) => {
      const bytes = await bytesAfter(OWN, FIRST.plan, typing);
      const shown = await computedFigures(FIRST.plan, bytes);
      const ours = await shownFigures(typing);
      expect(wrongFigures(shown, nextFigures(typing))).toEqual([]);
      expect(waitingRows(shown)).toEqual(waitingRows(ours));
    },
    PATIENCE,
  );
});

const live = (mark: string, row: string, header: string, value: number): Typing => ({
  mark: `Traguardo_${mark}`,
  row,
  header,
  content: number(value),
});

describe('a plain number', () => {
  test.each([
    ['a share', live(STATE, 'A01.01/1', 'Consuntivo confermato', 85), 'A01.01/1', 'A01.01'],
    ['a count', live(STATE, 'A01.01/2', 'Consuntivo confermato', 47), 'A01.01/2', 'A01.01'],
    ['an amount', live(STATE, 'B02/1', 'Consuntivo confermato', 43_000), 'B02/1', 'B02'],
    ['a negative one', live(STATE, 'A01.03/2', 'Consuntivo confermato', -7), 'A01.03/2', 'A01.03'],
  ])('as actual counts at once: %s', async (_, typing, indicator, objective) => {
    const waiting = waitingRows(await shownFigures(typing));
    expect(waiting).not.toContain(`${STATE}|${indicator}`);
    expect(waiting).not.toContain(`${OIV}|${objective}`);
  });

  test.each([0, 8, 10.5, 60, 100, 140])('as score waits for nothing: %s', async (score) => {
    const shown = await shownFigures(live(OIV, 'B02', 'Punteggio OIV', score));
    expect([...waitingRows(shown)]).toEqual([]);
    expect(shown.get(`${OIV}|B02|Punteggio finale`)).toBe(
      score === 0 || (score > 10 && score <= 100) ? String(score) : '',
    );
  });

  test('as a band waits for nothing', async () => {
    const typing = live('Parametri', 'Traguardo_par_quasi_raggiunto', 'Valore', 80);
    expect([...waitingRows(await shownFigures(typing))]).toEqual([]);
  });
});

const META_COUNT = { ok: 0, of: 2 };

test('knows the meta-indicator, the areas and both printed evaluations of its workbook', () => {
  const { assessment } = FIRST;
  expect(assessment.indicators[0]?.meta).toEqual(META_COUNT);
  expect(assessment.areas.map(({ name }) => name)).toEqual(['Persone', 'Imprese']);
  const outcomes = assessment.objectives.map(({ objective }) => objective.oiv.outcome);
  expect(outcomes).toContain('not-assessable');
  expect(outcomes).toContain('scored');
});
