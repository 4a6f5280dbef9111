/** Titles as offices write them, expectations written before the rules had seen them. */
import { describe, expect, it } from '@jest/globals';
import { titleYears } from '../../../../src/domain/register/year/titleYears';

const said = (text: string): string => {
  const { years, spans, days } = titleYears(text);
  return [...years, ...spans.map(({ from, to }) => `${from}-${to}`), ...days].join(' ');
};

describe('titleYears', () => {
  it.each([
    ['Camera di commercio di Prova - Piano della performance 2023/2025', '2023-2025'],
    ['CAMERA DI COMMERCIO I.A.A. - OBIETTIVI ANNO 2023', '2023'],
    ['Allegato A) alla determinazione n. 5 del 28.01.2023 - Obiettivi 2023', '2023'],
    ['Allegato 1 - Delibera n. 12/2023', ''],
    ['Rendicontazione al 31.12.2023', '2023-12-31'],
    ['Consuntivo II semestre 2023', '2023'],
    ['Report di monitoraggio – settembre 2023', '2023'],
    ['Relazione sulla performance dell’anno 2023 (approvata con D.G. 52/2024)', '2023'],
    ['Piano Performance 2023 rev. 2 del 15/07/2023', '2023'],
    ['L’attività 2023 della Camera', '2023'],
    ['D.Lgs. n. 74/2017', ''],
    ['Elaborazione dati: gennaio 2024', ''],
    ['Ultimo aggiornamento: 12 febbraio 2024', ''],
    ['Data: 30/01/2024', ''],
    ['Anno 2023 – valori in migliaia di euro', '2023'],
    ['Performance 2022 e 2023', '2022 2023'],
    ['PIAO 2023-2025 - Sezione 2.2 Performance - Annualità 2023', '2023 2023-2025'],
    ['Obiettivi strategici triennio 2022-2024 – target 2023', '2023 2022-2024'],
    ['Relazione previsionale e programmatica 2024', '2024'],
    ['Preventivo economico 2024 - PIRA (D.M. 27 marzo 2013)', '2024'],
    ['Tel. 0544 2023', ''],
    ['Popolazione al 1° gennaio 2023', ''],
    ['OIV nominato per il triennio 2021-2024', ''],
    ['Budget direzionale 2023 – Forlì-Cesena e Rimini', '2023'],
    ['Scheda 2023_v2', '2023'],
    ['2023-06', '2023'],
    ['PDO 2023 (2)', '2023'],
    ['Copia di Ob.2024', '2024'],
    ['Codice fiscale 20230540397', ''],
    ['Spesa 2.023,50 euro', ''],
  ])('reads "%s"', (text, years) => {
    expect(said(text)).toBe(years);
  });
});
