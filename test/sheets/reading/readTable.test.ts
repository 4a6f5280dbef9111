import { describe, expect, it } from '@jest/globals';
import { date, drawSheet, percent, recognise, rolesOf } from './drawSheet';
import { byYear, indicatorNamed, objectiveOf, said } from './writtenText';

describe('areas and objectives in one column', () => {
  const { sheets, written } = recognise([
    drawSheet('Indicatori', [
      ['Piano della performance 2023'],
      [],
      [
        'Area Strategica/obiettivo strategco',
        'Indicatore',
        'Misura',
        'Peso',
        'Target',
        'Consuntivo',
        'Stato',
      ],
      ['AS1 - Imprese', 'Kpi non definito', '', 0.4, '', '', '98,5%'],
      [
        'OS1.1 Digitalizzare',
        'Imprese assistite',
        'N. imprese assistite / N. imprese attive',
        '0,20',
        '>= 103,00%',
        '100%',
        '97,09%',
      ],
      ['', 'Eventi realizzati', 'N. eventi', '0,20', '>= 10', '12', '100,00%'],
      ['OS1.2 Promuovere', 'Imprese coinvolte', 'N. imprese', '0,10', '>= 40', '64', '100,00%'],
      ['AS2 - Efficienza', 'Kpi non definito', '', 0.6, '', '', '91%'],
      ['OS2.1 Pagare in tempo', 'Tempo medio', 'gg medi', '0,50', '<= 30', '27', '100,00%'],
    ]),
  ]);

  it('maps texts under Misura to the algorithm and percentages under Stato to the achievement', () => {
    expect(rolesOf(sheets[0])).toEqual({
      'Area Strategica/obiettivo strategco': 'objectiveTitle',
      Indicatore: 'indicator',
      Misura: 'algorithm',
      Peso: 'weight',
      Target: 'target',
      Consuntivo: 'actual',
      Stato: 'achievement',
    });
  });

  it('reads parent rows as areas and never as indicators', () => {
    expect(written.indicators.map((indicator) => said(indicator.name))).toEqual([
      'Imprese assistite',
      'Eventi realizzati',
      'Imprese coinvolte',
      'Tempo medio',
    ]);
    expect(
      written.objectives.map(({ codeAsWritten, title, area }) => [codeAsWritten, title, area]),
    ).toEqual([
      ['OS1.1', 'Digitalizzare', 'AS1 - Imprese'],
      ['OS1.2', 'Promuovere', 'AS1 - Imprese'],
      ['OS2.1', 'Pagare in tempo', 'AS2 - Efficienza'],
    ]);
  });

  it('reads range and header row as Excel counts', () => {
    expect(sheets[0]?.blocks[0]).toMatchObject({ range: 'A3:G9', headerRow: 3 });
  });
});

describe('several years side by side', () => {
  const { sheets, written } = recognise([
    drawSheet(
      'Foglio1',
      [
        [
          'INDICATORE',
          'PESO',
          '2012',
          null,
          null,
          '2013',
          null,
          null,
          'Note per analisi scostamenti',
        ],
        [
          null,
          null,
          'Risultato effettivo 2012',
          'Target 2012 (Risultato atteso)',
          '% Realizzazione',
          'Risultato effettivo 2013',
          'Target 2013 (Risultato atteso)',
          '% Realizzazione',
        ],
        ['Tempo medio', 0.3, '12', '15', '100%', '11', '14', '99%', 'migliorato'],
        ['Imprese assistite', 0.7, '90', '100', '90%', '105', '110', '95,5%', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'] },
    ),
  ]);

  it('reads targets and actuals by year', () => {
    const tempo = indicatorNamed(written, 'Tempo medio');
    expect(byYear(tempo.targets)).toEqual(['2012: 15', '2013: 14']);
    expect(byYear(tempo.actuals)).toEqual(['2012: 12', '2013: 11']);
  });

  it('keeps only the newest achievement and counts both header rows', () => {
    expect(said(indicatorNamed(written, 'Tempo medio').achievement)).toBe('99%');
    expect(rolesOf(sheets[0])['2012 · % Realizzazione']).toBe('ignored');
    expect(sheets[0]?.blocks[0]).toMatchObject({ range: 'A1:I4', headerRow: 2 });
  });

  it('names the objective after the sheet where the table has none', () => {
    expect(written.objectives.map(({ codeAsWritten, title }) => [codeAsWritten, title])).toEqual([
      [null, 'Foglio1'],
    ]);
  });
});

describe('missions and programmes', () => {
  const { written } = recognise([
    drawSheet(
      'Piano',
      [
        ['Missioni', 'Programmi', 'Obiettivi', 'Indicatori', 'Target'],
        ['011 Competitività', '005 Regolazione', 'Ridurre i tempi', 'Tempo medio', '<= 10 gg.'],
        [null, null, null, 'Pratiche nei termini', 'Anno 2015: >= 90% Anno 2016: >= 95%'],
        [null, '006 Sostegno', 'Formare le imprese', 'Imprese formate', 'Anno 2015: >= 100'],
        ['012 Servizi', '003 Indirizzo', null, 'Dipendenti formati', '>= 80%'],
      ],
      { merges: ['A2:A4', 'B2:B3', 'C2:C3'] },
    ),
  ]);

  it('reads merged cells for every row that they cover', () => {
    expect(objectiveOf(written, 'Pratiche nei termini')).toBe('Ridurre i tempi');
    expect(byYear(indicatorNamed(written, 'Pratiche nei termini').targets)).toEqual([
      '-: Anno 2015: >= 90% Anno 2016: >= 95%',
    ]);
  });

  it('never fills an objective down across a new mission', () => {
    expect(objectiveOf(written, 'Dipendenti formati')).toBe('012 Servizi / 003 Indirizzo');
  });
});

describe('rows of a table', () => {
  it('reads parent rows with codes as objectives above their children', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Codice', 'Descrizione', 'Indicatore', 'Peso', 'Target', 'Risultato raggiunto'],
        ['1', 'Amministrazione efficiente', '', '50%', '', ''],
        ['1.1', 'Ridurre i tempi', 'Tempo medio', '60%', '30', '28'],
        ['2', 'Comunità inclusiva', '', '50%', '', ''],
        ['2.1', 'Ampliare i servizi', 'Utenti', '100%', '200', '180'],
      ]),
    ]);
    const parents = new Map(written.objectives.map((one) => [one.codeAsWritten, one.parent]));
    const key = (code: string): string | undefined =>
      written.objectives.find((one) => one.codeAsWritten === code)?.key;
    expect(parents.get('1.1')).toBe(key('1'));
    expect(parents.get('2.1')).toBe(key('2'));
    expect(parents.get('2')).toBeNull();
  });

  it('reads two columns of objectives as strategic and operational', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo strategico', 'Obiettivo operativo', 'Indicatore', 'Target'],
        ['A - Crescere', 'A.1 Assistere', 'Imprese', '10'],
        ['', 'A.2 Formare', 'Corsi', '5'],
        ['B - Semplificare', '', 'Servizi on line', '3'],
      ]),
    ]);
    const [crescere, assistere, formare, semplificare] = written.objectives;
    expect(written.objectives.map((one) => one.level)).toEqual([
      'strategic-specific',
      'operational',
      'operational',
      'strategic-specific',
    ]);
    expect([assistere?.parent, formare?.parent]).toEqual([crescere?.key, crescere?.key]);
    expect(indicatorNamed(written, 'Servizi on line').objective).toBe(semplificare?.key);
  });

  it('reads section rows as objectives where no column names them, and skips totals and footers', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Indicatore', 'Target 2023', 'Consuntivo 2023'],
        ['OB.1 - Migliorare i servizi'],
        ['Tempo di rilascio', '<= 5 gg', '4'],
        ['Carte rilasciate', '1.000', '900'],
        ['OB.2 - Ridurre la spesa'],
        ['Spesa', '<= 10.000', '9.000'],
        ['Totale', '', '96,7%'],
        ['Fonte: gestionale interno, dati al 31/12/2023'],
      ]),
    ]);
    expect(written.objectives.map((one) => one.codeAsWritten)).toEqual(['OB.1', 'OB.2']);
    expect(written.indicators).toHaveLength(3);
    expect(written.notes.map(said)).toContain('Fonte: gestionale interno, dati al 31/12/2023');
  });

  it('reads objectives and indicators that share a column', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivi / Indicatori', 'Peso', 'Target', 'Consuntivo'],
        ['OB1 Digitalizzare', '50%', '', ''],
        ['Servizi on line', '60%', '10', '12'],
        ['Utenti', '40%', '100', '90'],
        ['OB2 Formare', '50%', '', ''],
        ['Ore di formazione', '100%', '40', '38'],
      ]),
    ]);
    expect(objectiveOf(written, 'Utenti')).toBe('OB1');
    expect(objectiveOf(written, 'Ore di formazione')).toBe('OB2');
    expect(written.indicators).toHaveLength(3);
  });

  it('skips the header where it is repeated and goes on filling down', () => {
    const { sheets, written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Primo', 'Alfa', '10', '9'],
        ['', 'Beta', '20', '21'],
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['', 'Gamma', '5', '4'],
        ['Secondo', 'Delta', '7', '7'],
      ]),
    ]);
    expect(sheets[0]?.blocks).toHaveLength(1);
    expect(objectiveOf(written, 'Gamma')).toBe('Primo');
    expect(objectiveOf(written, 'Delta')).toBe('Secondo');
  });

  it('reads several blocks of different shape, each with the area above it', () => {
    const { sheets, written } = recognise([
      drawSheet('Foglio1', [
        ['AREA STRATEGICA 1 - Servizi'],
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Primo', 'Alfa', '10', '9'],
        [],
        ['AREA STRATEGICA 2 - Territorio'],
        ['Obiettivo', 'Indicatore', 'Peso', 'Target', 'Consuntivo', 'Scostamento'],
        ['Secondo', 'Beta', '100%', '20', '21', '1'],
      ]),
    ]);
    expect(sheets[0]?.blocks.map((block) => block.headerRow)).toEqual([2, 6]);
    expect(written.objectives.map((one) => one.area)).toEqual([
      'AREA STRATEGICA 1 - Servizi',
      'AREA STRATEGICA 2 - Territorio',
    ]);
    expect(said(indicatorNamed(written, 'Beta').weight)).toBe('100%');
  });

  it('reads two tables side by side', () => {
    const { sheets, written } = recognise([
      drawSheet('Foglio1', [
        [
          'Obiettivo',
          'Indicatore',
          'Target',
          'Consuntivo',
          null,
          'Obiettivo',
          'Indicatore',
          'Target',
          'Consuntivo',
        ],
        ['Uno', 'Alfa', '10', '9', null, 'Tre', 'Gamma', '5', '6'],
        ['Due', 'Beta', '20', '19', null, 'Quattro', 'Delta', '7', '8'],
      ]),
    ]);
    expect(sheets[0]?.blocks.map((block) => block.range)).toEqual(['A1:D3', 'F1:I3']);
    expect(objectiveOf(written, 'Delta')).toBe('Quattro');
  });

  it('reads the lines of a merged indicator as more of its target', () => {
    const { written } = recognise([
      drawSheet(
        'Foglio1',
        [
          ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
          ['Uno', 'Alfa', '2023: >= 10', '12'],
          [null, null, '2024: >= 15', null],
          ['Due', 'Beta', '5', '6'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'D2:D3'] },
      ),
    ]);
    expect(byYear(indicatorNamed(written, 'Alfa').targets)).toEqual([
      '-: 2023: >= 10',
      '-: 2024: >= 15',
    ]);
  });

  it('reads the evaluation column into the objective and lists it as ignored', () => {
    const { sheets, written } = recognise([
      drawSheet('Foglio1', [
        ['Cod', 'Obiettivo', 'Indicatore', 'Target', 'Risultato', 'Punteggio OIV'],
        ['1', 'Uno', 'Alfa', '10', '12', '100'],
        ['1', '', 'Beta', '20', '25', ''],
        ['2', 'Due', 'Gamma', '20', '15', 'non valutabile'],
      ]),
    ]);
    expect(written.objectives.map((one) => said(one.evaluation))).toEqual([
      '100',
      'non valutabile',
    ]);
    expect(rolesOf(sheets[0])['Punteggio OIV']).toBe('ignored');
  });

  it('takes the revised target where there is one, and the first target otherwise', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target iniziale', 'Target rimodulato', 'Consuntivo'],
        ['Uno', 'Alfa', '10', '12', '11'],
        ['Due', 'Beta', '20', '', '21'],
      ]),
    ]);
    expect(byYear(indicatorNamed(written, 'Alfa').targets)).toEqual(['-: 12']);
    expect(indicatorNamed(written, 'Alfa').remarks.map(said)).toEqual(['10']);
    expect(byYear(indicatorNamed(written, 'Beta').targets)).toEqual(['-: 20']);
  });

  it('keeps numbers, dates and formula errors as the cells hold them', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', '% ragg.'],
        ['Primo', 'Alfa', percent(0.9), { kind: 'error', code: '#DIV/0!' }, percent(1)],
        ['Secondo', 'Beta', 5, date('2023-06-06'), percent(1)],
      ]),
    ]);
    expect(indicatorNamed(written, 'Alfa').targets[0]?.written.content).toEqual(percent(0.9));
    expect(indicatorNamed(written, 'Alfa').actuals[0]?.written).toEqual({
      content: { kind: 'error', code: '#DIV/0!' },
      cell: { sheet: 'Foglio1', row: 1, column: 3 },
    });
    expect(indicatorNamed(written, 'Beta').actuals[0]?.written.content).toEqual(date('2023-06-06'));
  });

  it('reads a series from columns into the history', () => {
    const { written } = recognise([
      drawSheet(
        'Foglio1',
        [
          ['Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023', 'Serie storica', null],
          [null, null, null, null, 2021, 2022],
          ['Uno', 'Alfa', '10', '12', 'ND', '7'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'] },
      ),
    ]);
    const alfa = indicatorNamed(written, 'Alfa');
    expect(byYear(alfa.history)).toEqual(['2021: ND', '2022: 7']);
    expect(byYear(alfa.actuals)).toEqual(['2023: 12']);
  });

  it('records months as rounds and the year end as the actual', () => {
    const { written } = recognise([
      drawSheet('Foglio1', [
        ['Obiettivo', 'Indicatore', 'Target', 'al 30/06/2023', 'al 31/12/2023'],
        ['Uno', 'Alfa', '10', '4', '12'],
      ]),
    ]);
    const alfa = indicatorNamed(written, 'Alfa');
    expect(alfa.rounds.map((round) => [round.month, said(round.written)])).toEqual([
      ['2023-06', '4'],
    ]);
    expect(byYear(alfa.actuals)).toEqual(['2023: 12']);
  });

  it('reads hidden rows and says so', () => {
    const { sheets, written } = recognise([
      drawSheet(
        'Foglio1',
        [
          ['Obiettivo', 'Indicatore', 'Target'],
          ['Uno', 'Alfa', '10'],
          ['Due', 'Beta', '5'],
        ],
        {
          hiddenRows: new Set([2]),
        },
      ),
    ]);
    expect(written.indicators.map((indicator) => indicator.hidden)).toEqual([false, true]);
    expect(sheets[0]?.remark).toBe(
      'Un indicatore sta in una riga nascosta: è letto come gli altri.',
    );
  });

  it('ignores a title of two cells above the header', () => {
    const { sheets } = recognise([
      drawSheet('Foglio1', [
        ['Indicatori di performance', 'Anno 2023'],
        ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['A1', 'Uno', 'Alfa', '10', '12'],
      ]),
    ]);
    expect(rolesOf(sheets[0])).toEqual({
      Codice: 'objectiveCode',
      Obiettivo: 'objectiveTitle',
      Indicatore: 'indicator',
      Target: 'target',
      Consuntivo: 'actual',
    });
  });
});
