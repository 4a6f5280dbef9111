import { describe, expect, it } from '@jest/globals';
import { LABEL_RULES, pairMeaning } from '../../../../src/sheets/reading/card/pairLabels';
import { assessSheets, figuresOf, messagesOf } from '../../../support/assessSheets';
import { drawSheet, recognise } from '../drawSheet';
import { byYear, indicatorNamed, objectiveOf, said } from '../writtenText';

describe('LABEL_RULES', () => {
  const cases = LABEL_RULES.flatMap(({ means, examples }) =>
    examples.map((example) => [example, means] as const),
  );
  it.each(cases)('takes %s for %s', (example, means) => {
    expect(pairMeaning(example)).toBe(means);
  });

  it.each(['KPI156', 'Imprese assistite', '<= 35%', '2017'])('takes %s for a value', (text) => {
    expect(pairMeaning(text)).toBeNull();
  });
});

describe('indicator cards', () => {
  const sheet = drawSheet('PIRA 2017', [
    ['PIANO DEGLI INDICATORI 2017 - 2019'],
    ['Obiettivo', 'Ridurre i tempi'],
    ['Responsabile', 'Dirigente Area 3'],
    [],
    ['Codice e descrizione', 'KPI156', 'Qualità delle pratiche'],
    ['Tipologia', 'Indicatore di risultato', 'Unità di misura', 'Numero pratiche'],
    ['Fonte del dato', 'Ufficio Anagrafe'],
    ['Metodo di calcolo', 'Pratiche corrette / pratiche ricevute * 100'],
    [null, '2017', '2018', '2019'],
    [null, '<=35%', '<=34%', '<=33%'],
    [],
    ['Codice e descrizione', 'KPI157', 'Annullamenti'],
    ['Metodo di calcolo', 'Numero annuale di annullamenti'],
    ['Unità di misura', 'Numero'],
    ['Anno', 2016, 2017, 2018],
    ['Consuntivo', 310, 270, null],
    ['Target', '<= 320', '<= 280', '<= 260'],
  ]);

  it('are read one by one with years across', () => {
    expect(figuresOf(assessSheets([sheet]))[0]).toBe('Qualità delle pratiche | <= 35 | -');
    const { sheets, written } = recognise([sheet]);
    expect(sheets[0]?.layout).toBe('vertical-card');
    expect(byYear(indicatorNamed(written, 'Qualità delle pratiche').targets)).toEqual([
      '2017: <=35%',
      '2018: <=34%',
      '2019: <=33%',
    ]);
    expect(objectiveOf(written, 'Annullamenti')).toBe('Ridurre i tempi');
    expect(written.objectives.map((one) => one.department)).toEqual(['Dirigente Area 3']);
  });

  it('read several rows of values under one row of years', () => {
    const found = indicatorNamed(recognise([sheet]).written, 'Annullamenti');
    expect(byYear(found.targets)).toEqual(['2016: <= 320', '2017: <= 280', '2018: <= 260']);
    expect(byYear(found.actuals)).toEqual(['2016: 310', '2017: 270']);
  });

  it('are read without blank rows between them, values under their labels', () => {
    const { written } = recognise([
      drawSheet('Schede', [
        ['Indicatore', 'Imprese formate'],
        ['Unità di misura', 'N.'],
        ['Target 2024', '>= 40'],
        ['Consuntivo 2024', 44],
        ['Indicatore', 'Corsi svolti'],
        ['Unità di misura', 'N.'],
        ['Target 2024', '>= 5'],
        ['Consuntivo 2024', 4],
      ]),
    ]);
    expect(written.indicators.map((one) => [said(one.name), ...byYear(one.actuals)])).toEqual([
      ['Imprese formate', '2024: 44'],
      ['Corsi svolti', '2024: 4'],
    ]);
  });

  it('count the years of a plan from its title', () => {
    const { written } = recognise([
      drawSheet('Piano 2024-2026', [
        ['Codice', 'A01.1'],
        ['Titolo', 'Richieste evase'],
        ['Fonte dei dati', 'Archivio'],
        ['Peso indicatore', '30%'],
        ['Target primo anno', 'maggiore o uguale a 90,00%'],
        ['Target secondo anno', 'maggiore o uguale a 91,00%'],
      ]),
    ]);
    expect(byYear(indicatorNamed(written, 'Richieste evase').targets)).toEqual([
      '2024: maggiore o uguale a 90,00%',
      '2025: maggiore o uguale a 91,00%',
    ]);
  });

  it('name the rows of values that no label and no sign explains', () => {
    const found = assessSheets(
      [
        drawSheet('Schede', [
          ['Indicatore', 'Imprese formate'],
          ['Unità di misura', 'N.'],
          ['Fonte', 'Archivio'],
          ['Target', '>= 40'],
          [null, 2022, 2023],
          [null, 31, 38],
        ]),
      ],
      2024,
    );
    expect(messagesOf(found, 'row-left-out')).toEqual([expect.stringContaining('B6:C6')]);
  });

  it('leaves a glossary alone', () => {
    const { sheets } = recognise([
      drawSheet('Glossario', [
        ['Obiettivo', 'Ciò che si vuole raggiungere.'],
        ['Indicatore', 'Grandezza che si misura.'],
        ['Target', 'Valore atteso, per esempio >= 90%.'],
        ['Baseline', 'Valore di partenza.'],
      ]),
    ]);
    expect(sheets[0]?.layout).toBe('unrecognised');
  });
});
