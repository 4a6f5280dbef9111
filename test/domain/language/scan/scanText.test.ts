import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scanText } from '../../../../src/domain/language/scan/scanText';
import type { Token } from '../../../../src/domain/language/scan/token';

const show = (text: string, token: Token): string => {
  const written = text.slice(token.span.start, token.span.end).trim();
  if (token.kind === 'date')
    return token.from === token.to ? token.to : `${token.from}..${token.to}`;
  if (token.kind === 'number')
    return `${token.value}${token.unit ?? ''}${token.oddity === null ? '' : `!${token.oddity}`}`;
  return `${token.kind}:${written}`;
};

const scan = (text: string): readonly string[] =>
  scanText(text, 2023).map((token) => show(text, token));

describe('scanText recognises before any number', () => {
  it.each([
    ['entro il 31/12', ['2023-12-31']],
    ['al 31.12 era operativo', ['2023-12-31']],
    ['il 9/5 sono state cancellate', ['2023-05-09']],
    ['Genova, 15-16/11/2023', ['2023-11-15..2023-11-16']],
    ['28-29/06/23', ['2023-06-28..2023-06-29']],
    ['il 19 dicembre 2023', ['2023-12-19']],
    ['dal 23 al 27 ottobre 2023', ['2023-10-23..2023-10-27']],
    ['in data 3 e 4 ottobre', ['2023-10-03..2023-10-04']],
    ['15 GIUGNO 2023', ['2023-06-15']],
    ['nel mese di dicembre', ['2023-12-01..2023-12-31']],
    ['nel 1° semestre', ['2023-01-01..2023-06-30']],
    ['IV trimestre 2022', ['2022-10-01..2022-12-31']],
    ['entro fine anno', ['2023-12-01..2023-12-31']],
    ['il 12/2, 15/4, 20/6 e 10/10', ['2023-02-12', '2023-04-15', '2023-06-20', '2023-10-10']],
    ['il 30 febbraio', ['30']],
    ['31/06/2023', ['name:31/06/2023']],
    ['2023-11-15', ['2023-11-15']],
  ])('dates: «%s»', (text, wanted) => expect(scan(text)).toEqual(wanted));

  it.each([
    ['d.l. 76/2020', ['law:d.l. 76/2020']],
    ['DPR 247/2004', ['law:DPR 247/2004']],
    ['art. 37', ['law:art. 37']],
    ['ex 21 del D.Lgs. 231/2007', ['law:ex 21', 'law:D.Lgs. 231/2007']],
    ['Legge n. 78 del 2022', ['law:Legge n. 78 del 2022']],
    ['Reg. UE 2016/679', ['law:Reg. UE 2016/679']],
    ['2490 C.C.', ['law:2490 C.C.']],
    ["determina n. 107 dell'1/4/2023", ['act:determina n. 107', '2023-04-01']],
    ['delibera 12/2023', ['act:delibera 12/2023']],
    [
      'deliberazione di Giunta n. 45 del 28/06/2023',
      ['act:deliberazione di Giunta n. 45', '2023-06-28'],
    ],
    ['prot. n. 12345', ['act:prot. n. 12345']],
  ])('laws and acts: «%s»', (text, wanted) => expect(scan(text)).toEqual(wanted));

  it.each([
    'tecnologie 4.0',
    'Con2',
    'PA2026',
    'ISO 9001',
    'COVID-19',
    'H24',
    'G20',
    'Progetti 20% DA',
    'Agenda 2030',
    'nota 19 bis',
    'http://x.it/?p=14159',
    'tel. 0187 728111',
    'under 35',
    '3° posto',
  ])('names: «%s»', (text) =>
    expect(scan(text).every((token) => token.startsWith('name:'))).toBe(true),
  );

  it.each([
    ['1. eventi 2. corsi', ['list:1.', 'list:2.']],
    ['ore 10', ['time:ore 10']],
    ['10:30', ['time:10:30']],
    ['nel 2023', ['year:2023']],
    ['triennio 2021-2023', ['year:2021', 'year:-2023']],
    ['evase 2015 pratiche', ['2015!year-like']],
    ['2251/2251', ['2251', '2251']],
  ])('lists, times, years: «%s»', (text, wanted) => expect(scan(text)).toEqual(wanted));
});

describe('scanText reads numbers', () => {
  it.each([
    ['n.18', ['18']],
    ['n. 18.307', ['18307']],
    ['28,56 %', ['28.56%']],
    ['-24,37', ['-24.37']],
    ['– 9,65', ['9.65']],
    ['–9,65', ['-9.65']],
    ['€ 1.250.000,00', ['1250000€']],
    ['2 h', ['2ore']],
    ['46 gg (uscita)', ['46gg']],
    ['1 200 eventi', ['1200!spaces']],
    ['1\u00a0200 eventi', ['1200']],
    ['1,250.00', ['0!unreadable']],
    ['1,2 milioni di euro', ['1200000€!scaled']],
    ['due eventi', ['2']],
    ['6/6', ['6', '6']],
    ['18.307- Den 64.095', ['18307', '64095']],
    ['7,8 punti percentuali', ['7.8punti']],
  ])('«%s»', (text, wanted) => expect(scan(text)).toEqual(wanted));

  it('gives tokens in order, none overlapping, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        let end = 0;
        for (const { span } of scanText(text, 2023)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
