import { describe, expect, it } from '@jest/globals';
import { date, drawSheet, recognise, rolesOf } from './drawSheet';
import { byYear, indicatorNamed, objectiveOf, said } from './writtenText';

describe('what stands beside, within and under a table', () => {
  it('reads wide banners between the rows as areas', () => {
    const { written } = recognise([
      drawSheet(
        'Foglio1',
        [
          ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
          ['AMBITO PRIMO'],
          ['A01', 'Uno', 'Alfa', '10', '9'],
          ['AMBITO SECONDO'],
          ['D01', 'Due', 'Beta', '10', '9'],
        ],
        { merges: ['A2:E2', 'A4:E4'] },
      ),
    ]);
    expect(written.objectives.map((one) => one.area)).toEqual(['AMBITO PRIMO', 'AMBITO SECONDO']);
  });

  it('leaves out another table under a gap and keeps its texts', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Uno', 'Alfa', '10', '12'],
        [],
        ['Nome', 'Telefono'],
        ['Rossi', '0187 1'],
      ]),
    ]);
    expect(written.indicators).toHaveLength(1);
    expect(written.notes.map(said)).toEqual(expect.arrayContaining(['Nome', 'Telefono', 'Rossi']));
  });

  it('leaves out a legend beyond an empty column', () => {
    const { sheets } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', null, 'Legenda'],
        ['Uno', 'Alfa', '10', '12', null, 'verde = raggiunto'],
        ['Due', 'Beta', '10', '12', null, 'rosso = non raggiunto'],
      ]),
    ]);
    expect(sheets[0]?.blocks[0]?.range).toBe('A1:D3');
  });

  it('reads a form that nobody has filled in yet', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Uno', 'Alfa', '', ''],
        ['', 'Beta', '', ''],
      ]),
    ]);
    expect(objectiveOf(written, 'Beta')).toBe('Uno');
  });

  it('gives an achievement merged over several indicators to none of them', () => {
    const { written } = recognise([
      drawSheet(
        'Foglio1',
        [
          ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', '% raggiungimento'],
          ['Uno', 'Alfa', '10', '9', '95%'],
          [null, 'Beta', '20', '21', null],
          ['Due', 'Gamma', '5', '5', '100%'],
        ],
        { merges: ['A2:A3', 'E2:E3'] },
      ),
    ]);
    expect(written.indicators.map((one) => said(one.achievement))).toEqual([null, null, '100%']);
  });

  it('tells the weight of an objective from the weight of an indicator', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Peso', 'Indicatore', 'Peso', 'Target'],
        ['Uno', '40%', 'Alfa', '50%', '10'],
        ['', '', 'Beta', '50%', '20'],
      ]),
    ]);
    expect(written.indicators.map((one) => said(one.weight))).toEqual(['50%', '50%']);
  });

  it('asks whether shares that add up to wholes are weights where the header is empty', () => {
    const { sheets } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', '', 'Target', 'Consuntivo'],
        ['Uno', 'Alfa', 0.4, '10', '9'],
        ['', 'Beta', 0.6, '20', '21'],
        ['Due', 'Gamma', 1, '7', '7'],
      ]),
    ]);
    expect(sheets[0]?.blocks[0]?.columns[2]).toMatchObject({
      role: 'ignored',
      doubtful: true,
      candidates: ['weight'],
    });
  });

  it('reads deadlines and dates of completion', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Entro il', 'Data di completamento', 'Esito'],
        ['Sito', 'Pubblicazione', 'SI', date('2023-12-31'), date('2023-12-19'), 'raggiunto'],
      ]),
    ]);
    const row = indicatorNamed(written, 'Pubblicazione');
    expect([said(row.deadline), said(row.actuals[0]?.written), said(row.status)]).toEqual([
      '31/12/2023',
      '19/12/2023',
      'raggiunto',
    ]);
  });

  it('reads results told in words where no column holds figures', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Descrizione dei risultati raggiunti'],
        ['Uno', 'Alfa', '>= 10', 'Al 31/12 sono stati realizzati 12 eventi'],
      ]),
    ]);
    expect(byYear(indicatorNamed(written, 'Alfa').actuals)).toEqual([
      '-: Al 31/12 sono stati realizzati 12 eventi',
    ]);
  });

  it('reads groups of years that are not merged', () => {
    const { sheets } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', null, 'Consuntivo', null],
        [null, null, 2022, 2023, 2022, 2023],
        ['Uno', 'Alfa', '10', '12', '9', '11'],
      ]),
    ]);
    expect(rolesOf(sheets[0])).toMatchObject({
      'Target · 2022': 'target:2022',
      'Target · 2023': 'target:2023',
      'Consuntivo · 2022': 'actual:2022',
      'Consuntivo · 2023': 'actual:2023',
    });
  });

  it('skips a row that only counts the columns', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['Uno', 'Alfa', '10', '12'],
      ]),
    ]);
    expect(written.indicators).toHaveLength(1);
  });

  it('ignores a column that repeats the year in every row', () => {
    const { sheets } = recognise([
      drawSheet('Foglio1', [
        ['Anno', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        [2023, 'Uno', 'Alfa', '10', '12'],
        [2023, 'Due', 'Beta', '10', '12'],
      ]),
    ]);
    expect(rolesOf(sheets[0])['Anno']).toBe('ignored');
  });
});

describe('labels above a table', () => {
  const header = ['Indicatore', 'Target', 'Consuntivo'];
  const { sheets, written } = recognise([
    drawSheet('Schede', [
      ['Servizio:', 'Tributi'],
      ['Obiettivo:', 'Recuperare l’evasione'],
      ['Peso:', '20'],
      header,
      ['Accertamenti', '500', '520'],
      [],
      ['Servizio:', 'Anagrafe'],
      ['Obiettivo:', '1.2 Digitalizzare'],
      header,
      ['Certificati on line', '10', '12'],
    ]),
  ]);

  it('reads objective and department beside their labels', () => {
    expect(written.objectives.map((one) => [one.codeAsWritten, one.title, one.department])).toEqual(
      [
        [null, 'Recuperare l’evasione', 'Tributi'],
        ['1.2', 'Digitalizzare', 'Anagrafe'],
      ],
    );
  });

  it('never takes a label for an indicator', () => {
    expect(written.indicators.map((one) => said(one.name))).toEqual([
      'Accertamenti',
      'Certificati on line',
    ]);
    expect(sheets[0]?.blocks.map((block) => block.range)).toEqual(['A4:C5', 'A9:C10']);
  });
});

describe('codes in titles', () => {
  it.each([
    ['A01 - Favorire', 'A01', 'Favorire'],
    ['OB.3 Ridurre', 'OB.3', 'Ridurre'],
    ['1.2.1 Ridurre i tempi', '1.2.1', 'Ridurre i tempi'],
    ['3) Formare', '3', 'Formare'],
    ['5 eventi per le imprese', null, '5 eventi per le imprese'],
    ['NO allo spreco', null, 'NO allo spreco'],
    ['CO2 da ridurre', null, 'CO2 da ridurre'],
    ['2023 anno europeo', null, '2023 anno europeo'],
    ['Obiettivo operativo Bo6.01 Pagare', 'Bo6.01', 'Pagare'],
    ['Obiettivo operativo no carta', null, 'no carta'],
  ])('splits %s', (title, code, rest) => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target'],
        [title, 'Alfa', '10'],
      ]),
    ]);
    expect([written.objectives[0]?.codeAsWritten, written.objectives[0]?.title]).toEqual([
      code,
      rest,
    ]);
  });
});
