import { describe, expect, it } from '@jest/globals';
import type { IndicatorReading } from '../../../../src/domain/actuals/narrativeReading';
import { readNarrative } from '../../../../src/domain/actuals/readNarrative';
import { brief, CELL, indicator } from '../support';

type Short = readonly [words: string, target: string];

const read = (text: string, ...indicators: readonly Short[]): readonly IndicatorReading[] =>
  readNarrative(text, CELL, {
    year: 2023,
    indicators: indicators.map(([words, short]) => indicator(words, short)),
  }).indicators;

const briefs = (readings: readonly IndicatorReading[]): readonly string[] =>
  readings.map(({ actual }) => brief(actual));

const COURSES: Short = ['Corsi | N. corsi organizzati', '>= 5'];
const EVENTS: Short = ['Eventi | N. eventi organizzati', '>= 10'];
const PAID: Short = ['Giorni medi fase di liquidazione', '<= 20 gg'];
const EXAMINED: Short = ['Giorni medi fase di istruttoria', '<= 30 gg'];

describe('a narrative that several indicators share', () => {
  it('gives each its own figure by its words, whatever the order', () => {
    expect(briefs(read('Realizzati 12 eventi e organizzati 6 corsi', COURSES, EVENTS))).toEqual([
      '6 high',
      '12 high',
    ]);
    expect(briefs(read('Istruttoria: 28 gg; liquidazione: 15 gg', PAID, EXAMINED))).toEqual([
      '15 high',
      '28 high',
    ]);
    expect(briefs(read('28 giorni in istruttoria, 15 in liquidazione', PAID, EXAMINED))).toEqual([
      '15 high',
      '28 high',
    ]);
  });

  it('tells figures apart by the years in the names', () => {
    const text = 'Verbali 2022: 60/100 (60%); verbali 2021: 90/100 (90%)';
    const of = (year: number): Short => [
      `Verbali evasi ${year} | verbali evasi/verbali da evadere ${year}`,
      '>= 50 %',
    ];
    expect(briefs(read(text, of(2021), of(2022)))).toEqual(['90 high', '60 high']);
  });

  it('follows a numbered list', () => {
    const text =
      '1) organizzati 6 corsi\n2) realizzati 12 eventi\n3) sito on line dal 12/11/2023, pubblicato il 12/11/2023';
    expect(briefs(read(text, COURSES, EVENTS, ['Pubblicazione del sito', '2023-12-31']))).toEqual([
      '6 high',
      '12 high',
      '2023-11-12 high',
    ]);
  });

  it('asks where nothing tells which is whose', () => {
    const readings = read('Al 31/12: 28 gg e 15 gg', EXAMINED, PAID);
    expect(briefs(readings)).toEqual(['28 low', '15 low']);
    expect(readings.map(({ ambiguousOrder }) => ambiguousOrder)).toEqual([true, true]);
  });

  it('asks where a date, or "all", may be another indicator\'s', () => {
    const rules: Short = ['Approvazione del regolamento', '2023-06-30'];
    const plan: Short = ['Adozione del piano', '2023-09-30'];
    expect(briefs(read('Piano adottato il 10/9', rules, plan))).toEqual([
      '2023-09-10 low',
      '2023-09-10 high',
    ]);
    const of = (what: string): Short => [
      `${what} | N. ${what} evase/N. ${what} pervenute`,
      '>= 90 %',
    ];
    expect(
      briefs(read('Pervenute 120 istanze, tutte evase', of('istanze'), of('pratiche'))),
    ).toEqual(['100 high', '100 low']);
    expect(briefs(read('Evase al 95%', of('istanze'), of('pratiche')))).toEqual([
      '95 low',
      '95 low',
    ]);
  });

  it('never gives one figure to two', () => {
    expect(briefs(read('Organizzati 6 corsi', COURSES, EVENTS))).toEqual(['6 high', 'nothing']);
  });

  it('gives one statement to all, and one each in order', () => {
    const shared = read(
      '6 corsi e 12 eventi. Percentuale di raggiungimento = 100%',
      COURSES,
      EVENTS,
    );
    expect(shared.map(({ stated }) => [stated?.value.toNumber(), stated?.shared])).toEqual([
      [100, true],
      [100, true],
    ]);
    const own = read(
      'Corsi: 4. Percentuale di raggiungimento = 80%. Eventi: 9. Percentuale di raggiungimento = 90%',
      COURSES,
      EVENTS,
    );
    expect(own.map(({ stated }) => [stated?.value.toNumber(), stated?.shared])).toEqual([
      [80, false],
      [90, false],
    ]);
  });
});

describe('the state that a narrative tells', () => {
  it.each([
    ['OBIETTIVO SOPPRESSO IN SEDE DI MONITORAGGIO', 'withdrawn', true],
    ["L'obiettivo operativo è stato stralciato dalla Giunta", 'withdrawn', true],
    ['Indicatore cassato in sede di monitoraggio', 'withdrawn', false],
    ['La Giunta ha approvato un nuovo indicatore', 'replaced', false],
    ['È stato soppresso il servizio di sportello; organizzati 6 corsi', 'active', false],
    ["L'obiettivo non è stato eliminato", 'active', false],
    ['Sono stati eliminati 6 corsi', 'active', false],
  ])('reads «%s» as %s', (text, state, objectiveWithdrawn) => {
    const reading = readNarrative(text, CELL, { year: 2023, indicators: [indicator(...COURSES)] });
    expect(reading.indicators[0]?.state).toBe(state);
    expect(reading.objectiveWithdrawn).toBe(objectiveWithdrawn);
  });
});

describe('a sentence with "rispettivamente"', () => {
  const SCAN: Short = ['Tempo medio per TAC', '<= 60 gg'];
  const RESONANCE: Short = ['Tempo medio per risonanza', '<= 60 gg'];
  const told = (figures: string): readonly string[] =>
    briefs(
      read(
        `I tempi medi per TAC e risonanza sono stati rispettivamente ${figures}.`,
        SCAN,
        RESONANCE,
      ),
    );

  it('gives as many figures in a row as indicators in the order of their names', () => {
    expect(told('di 44 e 52 giorni')).toEqual(['44 high', '52 high']);
  });

  it.each([
    'di 44, 52 e 63 giorni',
    'di 44 giorni, contro i 52 giorni dello scorso anno',
    '44 giorni a Udine, 52 giorni a Gorizia',
  ])('is certain of none where they are more or not in a row: %s', (figures) => {
    expect(told(figures).filter((each) => each.endsWith(' high'))).toEqual([]);
  });
});
