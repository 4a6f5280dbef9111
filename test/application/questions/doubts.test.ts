import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { xlsxWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import {
  NOTHING_DECIDED,
  type PendingDecisions,
} from '../../../src/application/decisions/decisions';
import type { Doubt } from '../../../src/application/questions/doubt';
import { doubtsOf } from '../../../src/application/questions/doubts';
import { reviewWorkbook } from '../../../src/application/reviewWorkbook';
import type { AssessedIndicator, Assessment } from '../../../src/domain/model/assessment';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { drawSheet } from '../../sheets/reading/drawSheet';

const SAMPLES = ['assets/samples/schede-2023.xlsx', 'assets/samples/indicatori-2023.xlsx'];
const CASES = [
  'asp-frazioni-per-percentuali',
  'ente-parco-risultati-in-prosa',
  'provincia-scadenze-si-no',
  'unione-comuni-verso-taciuto',
  'unione-piu-indicatori-in-una-cella',
].map((name) => `test/cases/${name}/input.xlsx`);

const readFileAt = async (path: string): Promise<WorkbookSnapshot> =>
  xlsxWorkbook(await readFile(path)).read();

const assessed = (
  snapshot: WorkbookSnapshot,
  decisions: Partial<PendingDecisions> = {},
): Assessment => {
  const { assessment } = reviewWorkbook(snapshot, { ...NOTHING_DECIDED, ...decisions });
  if (assessment === null) throw new Error('nothing was assessed');
  return assessment;
};

const indicatorOf = ({ indicators }: Assessment, id: string): AssessedIndicator => {
  const found = indicators.find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};

/** What must be the same after the reading was confirmed. */
const meaningOf = (assessment: Assessment, { indicator: id, field }: Doubt): unknown => {
  const { indicator, target } = indicatorOf(assessment, id);
  if (field === 'actual') {
    const { value, date, dateFrom, declared } = indicator.actual ?? {};
    return { value: value?.toString(), date, dateFrom, declared };
  }
  const { kind } = target;
  return {
    kind,
    operator: 'operator' in target ? target.operator : null,
    value: 'value' in target ? target.value?.toString() : null,
    date: 'date' in target ? target.date : null,
    bounds: 'lower' in target ? [target.lower.toString(), target.upper.toString()] : null,
  };
};

const same = ({ indicator, field }: Doubt, other: Doubt): boolean =>
  indicator === other.indicator && field === other.field;

/** Confirms the n-th suggestion of every doubt at once, each alone on its indicator and field. */
const confirmAll = (
  snapshot: WorkbookSnapshot,
  doubts: readonly Doubt[],
  n: number,
): Assessment => {
  const entries = (field: Doubt['field']): Map<string, string> =>
    new Map(
      doubts
        .filter((doubt) => doubt.field === field)
        .flatMap(({ indicator, suggestions }) => {
          const text = suggestions[n];
          return text === undefined ? [] : [[indicator, text] as const];
        }),
    );
  return assessed(snapshot, { targets: entries('target'), actuals: entries('actual') });
};

/** The operator and number that a suggestion plainly tells, told without the program's reader. */
const toldIn = (text = ''): readonly string[] => {
  const [, operator = '', number = '', whole = ''] =
    /^([<>=]*) ?(?:€ )?([+-]?[\d.,]+)(?: su ([\d.]+))?(?![\d/])/.exec(text) ?? [];
  if (number === '' || number.endsWith('/')) return [];
  const plain = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'));
  return [operator, String(plain(number)), whole === '' ? '' : String(plain(whole))];
};

/** The same three as they came out; empty where the suggestion was a date or a word. */
const says = (after: Assessment, doubt: Doubt): readonly string[] => {
  const { indicator, target } = indicatorOf(after, doubt.indicator);
  if (doubt.field === 'target') {
    if (target.kind === 'zero') return ['', '0', ''];
    return target.kind === 'threshold' || target.kind === 'difference'
      ? [target.operator, String(target.value.toNumber()), '']
      : [];
  }
  const { value, numerator, denominator } = indicator.actual ?? {};
  if (value == null) return [];
  return denominator == null
    ? ['', String(value.toNumber()), '']
    : ['', String(numerator?.toNumber()), String(denominator.toNumber())];
};

const expectUnderstood = (snapshot: WorkbookSnapshot): number => {
  const before = assessed(snapshot);
  const doubts = doubtsOf(before);
  const most = Math.max(0, ...doubts.map(({ suggestions }) => suggestions.length));
  for (let n = 0; n < most; n += 1) {
    const after = confirmAll(snapshot, doubts, n);
    const open = doubtsOf(after);
    for (const doubt of doubts.filter(({ suggestions }) => suggestions[n] !== undefined)) {
      const place = [doubt.indicator, doubt.field, doubt.suggestions[n], doubt.doubt];
      expect([...place, open.find((each) => same(each, doubt))?.doubt]).toEqual([
        ...place,
        undefined,
      ]);
      expect([...place, says(after, doubt)]).toEqual([...place, toldIn(doubt.suggestions[n])]);
      if (n === 0 && doubt.reading !== null) {
        expect([...place, meaningOf(after, doubt)]).toEqual([...place, meaningOf(before, doubt)]);
      }
    }
  }
  return doubts.filter(({ suggestions }) => suggestions.length > 0).length;
};

const row = (target: string | number, actual: string | number | null): WorkbookSnapshot => ({
  sheets: [
    drawSheet('Indicatori 2023', [
      ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'],
      ['A01', 'Aiutare le imprese', 'Imprese aiutate', target, actual],
      ['A02', 'Formare', 'Corsi tenuti', '>= 3', 4],
    ]),
  ],
  marks: [],
});

describe('doubtsOf', () => {
  test('asks in the order of the workbook, with text, place and reason', async () => {
    const doubts = doubtsOf(assessed(await readFileAt(SAMPLES[0] ?? '')));
    expect(doubts.map(({ indicator, field }) => `${indicator} ${field}`)).toEqual([
      'A03.01/2 actual',
      'B03.02/1 actual',
      'B04.01/2 actual',
      'B06.01/1 actual',
      'B07.02/1 actual',
      'B07.02/2 actual',
      'C02.03/1 actual',
      'D02.02/1 actual',
      'D02.07/1 actual',
    ]);
    const days = doubts.find(({ indicator }) => indicator === 'D02.02/1');
    expect(days?.doubt).toBe('nel testo ci sono più valori possibili');
    expect(days?.text.slice(days.span?.start, days.span?.end)).toBe('3,03 gg');
    expect(days?.suggestions).toEqual(['3,03', '2']);
    expect(doubts.at(-1)?.suggestions).toEqual(['86 su 88', '113 su 115']);
  });

  test('asks nothing of what is sure', () => {
    expect(doubtsOf(assessed(row('>= 10', 12)))).toEqual([]);
  });

  test('asks nothing of what was withdrawn', () => {
    expect(doubtsOf(assessed(row('circa 10', 'circa 9')))).toHaveLength(2);
    expect(doubtsOf(assessed(row('circa 10', 'Indicatore soppresso')))).toEqual([]);
  });

  test('offers both directions where the sheet does not say which holds', async () => {
    const snapshot = await readFileAt('test/cases/unione-comuni-verso-taciuto/input.xlsx');
    const [first] = doubtsOf(assessed(snapshot));
    expect(first).toMatchObject({ field: 'target', text: '30', reading: '<= 30' });
    expect(first?.suggestions).toEqual(['<= 30', '>= 30']);
    expect(first?.doubt).toMatch(/: «al massimo 30[^»]*» → [\d,]+%; «almeno 30[^»]*» → [\d,]+%$/);
  });

  test.each([
    ['da 80 a 90', ['tra 80 e 90', '>= 90']],
    ['da 120 a 90', ['>= 90', '<= 90', '>= 120', 'tra 90 e 120']],
    ['1 al mese', ['>= 12', '<= 12', '>= 1']],
    ['circa 5 imprese entro giugno', ['>= 5 imprese entro il 30/06/2023', '<= 5 imprese']],
  ])('offers what else %s may mean', (target, suggestions) => {
    expect(doubtsOf(assessed(row(target, 12)))[0]?.suggestions).toEqual(suggestions);
  });

  test('offers no bare 1 where the result is in per cent', () => {
    const [target] = doubtsOf(assessed(row('1 al mese', '1%')));
    expect(target?.suggestions).toEqual(['>= 12', '<= 12']);
  });

  test('offers no percentage told in a note where the target counts things', () => {
    const noted = drawSheet('Indicatori 2023', [
      ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023', 'Note'],
      ['A01', 'Aiutare le imprese', 'Imprese aiutate', 'circa 30 imprese', 12, '(target 40%)'],
      ['A02', 'Formare', 'Corsi tenuti', '>= 3', 4, ''],
    ]);
    const [target] = doubtsOf(assessed({ sheets: [noted], marks: [] }));
    expect(target).toMatchObject({ field: 'target', text: 'circa 30 imprese' });
    expect(target?.suggestions).toEqual(['>= 30 imprese', '<= 30 imprese']);
  });

  test('has no reading where nothing was read, and offers what the text names', async () => {
    const snapshot = await readFileAt('test/cases/unione-piu-indicatori-in-una-cella/input.xlsx');
    const [target] = doubtsOf(assessed(snapshot));
    expect(target).toMatchObject({ field: 'target', reading: null, span: { start: 1, end: 2 } });
    expect(target?.suggestions).toEqual(['>= 15', '>= 400']);
  });

  test('tells an error of the cell as such', async () => {
    const snapshot = await readFileAt('test/cases/agenzia-formule-ed-errori/input.xlsx');
    expect(doubtsOf(assessed(snapshot)).map(({ doubt }) => doubt)).toEqual([
      'la cella contiene l’errore #DIV/0!',
      'la cella contiene l’errore #REF!',
    ]);
  });

  test('keeps asking after an entry that is not understood, with the new doubt', () => {
    const snapshot = row('circa 10', 'circa 9');
    const after = doubtsOf(
      assessed(snapshot, {
        targets: new Map([['A01/1', 'boh']]),
        actuals: new Map([['A01/1', 'da vedere']]),
      }),
    );
    expect(after.map(({ doubt }) => doubt)).toEqual([
      'il target confermato «boh» non si capisce',
      'il consuntivo confermato «da vedere» non si capisce',
    ]);
    expect(after.map(({ text }) => text)).toEqual(['circa 10', 'circa 9']);
  });

  test.each([...SAMPLES, ...CASES])('suggests what is read back as meant: %s', async (path) => {
    expect(expectUnderstood(await readFileAt(path))).toBeGreaterThan(0);
  });
});

const figure = fc
  .tuple(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, places]) => String(digits / 10 ** places).replace('.', ','));

const targetText = fc.oneof(
  figure.map((n) => `circa ${n}`),
  figure.map((n) => `${n} gg`),
  figure.map((n) => `>= ${n}%`),
  figure.map((n) => `${n}%`),
  figure.map((n) => `entro ${n}`),
  fc.tuple(figure, figure).map(([one, other]) => `${one} ${other}`),
  fc.tuple(figure, figure).map(([one, other]) => `${one}% ${other}%`),
  fc.tuple(figure, figure).map(([one, other]) => `>= ${one} o >= ${other}`),
  figure.map((n) => `-${n}%`),
  figure.map((n) => `riduzione del ${n}% rispetto al 2020`),
  fc.tuple(figure, figure).map(([one, other]) => `tra ${one} e ${other}`),
  fc.tuple(figure, figure).map(([one, other]) => `da ${one} a ${other}`),
  figure.map((n) => `${n} al mese`),
  figure.map((n) => `circa ${n} imprese entro giugno`),
  fc.constantFrom('31/12/2023', 'entro dicembre', 'entro fine anno', 'SI', '2023'),
);

const actualCell = fc.oneof(
  figure.map((n) => `circa ${n}`),
  figure.map((n) => `${n}%`),
  figure.map((n) => `oltre ${n} imprese`),
  fc.tuple(figure, figure).map(([one, other]) => `${one} imprese; per il gestore ${other} imprese`),
  fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }))
    .map(
      ([part, whole]) => `Contando tutto si ha ${part}/${whole}, altrimenti ${whole}/${whole + 3}`,
    ),
  fc.integer({ min: 1, max: 999 }).map((n) => n / 1000),
  fc.constantFrom(
    'fine anno',
    'nel primo semestre',
    'a dicembre',
    'tutte le imprese',
    'fatto in parte',
  ),
);

describe('suggestions of any doubtful row', () => {
  test('are read back as meant', () => {
    let asked = 0;
    fc.assert(
      fc.property(targetText, actualCell, (target, actual) => {
        asked += expectUnderstood(row(target, actual));
      }),
      { numRuns: 120 },
    );
    expect(asked).toBeGreaterThan(40);
  });
});
