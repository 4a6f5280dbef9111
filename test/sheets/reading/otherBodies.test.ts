/**
 * Layouts that Italian bodies use and that a careful reader survives. Not proved: that the sheets
 * of any one body are read; each habit stands here alone.
 */
import { describe, expect, it } from '@jest/globals';
import { date, drawSheet, percent, range, recognise, rolesOf, type Drawn } from './drawSheet';
import { byYear, indicatorNamed, objectiveOf, said } from './writtenText';

const names = (read: ReturnType<typeof recognise>): readonly (string | null)[] =>
  read.written.indicators.map((indicator) => said(indicator.name));

describe('objectives over and in tables', () => {
  it('assigns objectives to tables side by side by their columns', () => {
    const read = recognise([
      drawSheet(
        'Sintesi',
        [
          ['Sintesi degli obiettivi 2023'],
          ['Obiettivo 1 - Lupo', null, null, null, 'Obiettivo 2 - Rifugi'],
          ['Indicatore', 'Target', 'Consuntivo', null, 'Indicatore', 'Target', 'Consuntivo'],
          ['Recinzioni', '>= 30', 27, null, 'Rifugi aperti', '>= 3', 3],
          ['Ascolti', '>= 5', 6],
          ['Obiettivo 3 - Sentieri', null, null, null, 'Obiettivo 4 - Fiumi'],
          ['Indicatore', 'Target', 'Consuntivo', null, 'Indicatore', 'Target', 'Consuntivo'],
          ['Km puliti', '>= 40', 41, null, 'Sponde pulite', '>= 9', 8],
        ],
        { merges: ['A1:G1'] },
      ),
    ]);
    expect(names(read).map((name) => [name, objectiveOf(read.written, name ?? '')])).toEqual([
      ['Recinzioni', '1'],
      ['Ascolti', '1'],
      ['Km puliti', '3'],
      ['Rifugi aperti', '2'],
      ['Sponde pulite', '4'],
    ]);
    expect(said(indicatorNamed(read.written, 'Ascolti').actuals[0]?.written)).toBe('6');
  });

  it('gives one objective over two tables side by side to both of them', () => {
    const read = recognise([
      drawSheet(
        'Foglio',
        [
          ['Obiettivo 1 - Sportelli'],
          ['Indicatore', 'Target', 'Consuntivo', null, 'Indicatore', 'Target', 'Consuntivo'],
          ['Attesa', '<= 9', 8, null, 'Costo', '<= 100', 90],
        ],
        { merges: ['A1:G1'] },
      ),
    ]);
    expect(read.written.objectives).toHaveLength(1);
    expect(names(read)).toEqual(['Attesa', 'Costo']);
    expect(objectiveOf(read.written, 'Costo')).toBe('1');
  });

  it('reads objectives as banners in one table, with numbered indicators and without', () => {
    const rows = (code: boolean): Drawn[][] => [
      [...(code ? ['Cod.'] : []), 'Indicatore', 'Target', 'Consuntivo'],
      ['OBIETTIVO STRATEGICO 1 - Economia'],
      ['Obiettivo operativo 1.1 - Scuole'],
      [...(code ? ['I1'] : []), 'Studenti', '>= 15', 16],
      [...(code ? ['I2'] : []), 'Istituti', '>= 24', 21],
      ['Obiettivo operativo 1.2 - Turismo'],
      [...(code ? ['I3'] : []), 'Marchi', '>= 80', 80],
    ];
    for (const code of [true, false]) {
      const merges = ['A2:C2', 'A3:C3', 'A6:C6'];
      const read = recognise([drawSheet('Foglio', rows(code), { merges })]);
      expect(['Studenti', 'Istituti', 'Marchi'].map((n) => objectiveOf(read.written, n))).toEqual([
        '1.1',
        '1.1',
        '1.2',
      ]);
      const [upper, lower] = read.written.objectives;
      expect([upper?.codeAsWritten, lower?.parent]).toEqual(['1', upper?.key]);
      expect(read.written.objectives).toHaveLength(3);
    }
  });

  it('gives boxes and weights in banner rows to their objectives', () => {
    const read = recognise([
      drawSheet('Foglio', [
        ['Cod.', 'Indicatore', 'Peso', 'Target', 'Consuntivo'],
        ['Obiettivo operativo 1.1 - Scuole', null, percent(0.4)],
        ['I1', 'Studenti', percent(1), '>= 15', 16],
        ['Valutazione OIV: 90'],
        ['Obiettivo operativo 1.2 - Turismo', null, percent(0.6)],
        ['I2', 'Marchi', percent(1), '>= 80', 80],
        ['Valutazione OIV', 100],
      ]),
    ]);
    expect(names(read)).toEqual(['Studenti', 'Marchi']);
    expect(read.written.objectives.map((one) => [one.codeAsWritten, said(one.evaluation)])).toEqual(
      [
        ['1.1', '90'],
        ['1.2', '100'],
      ],
    );
    expect(read.written.indicators[0]?.remarks).toEqual([]);
  });

  it('loses nothing where a wide table stands under two narrow ones', () => {
    const read = recognise([
      drawSheet('Foglio', [
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
        ['Lupo', 'Recinti', '>= 30', 27, null, 'Fiumi', 'Sponde', '>= 9', 8],
        ['Lupo', 'Ascolti', '>= 5', 6, null, 'Lupo', 'Danni', '<= 4', 3],
        [],
        ['Area', 'Obiettivo', 'Algoritmo', 'Fonte', 'Unità', 'Indicatore', 'Target', 'Consuntivo'],
        ['Parco', 'Sentieri', 'km', 'Registro', 'n.', 'Puliti', '>= 40', 41],
      ]),
    ]);
    expect(names(read).map((name) => [name, objectiveOf(read.written, name ?? '')])).toEqual([
      ['Recinti', 'Lupo'],
      ['Ascolti', 'Lupo'],
      ['Sponde', 'Fiumi'],
      ['Danni', 'Lupo'],
      ['Puliti', 'Sentieri'],
    ]);
    expect(read.written.objectives).toHaveLength(3);
    expect(read.sheets[0]?.blocks.map((block) => block.range)).toEqual(['A1:D3', 'F1:I3', 'A5:H6']);
  });

  it('reads tables side by side that begin and end in different rows', () => {
    const read = recognise([
      drawSheet('Foglio', [
        ['Obiettivo 1 - Lupo'],
        ['Indicatore', 'Target', 'Consuntivo', null, 'Obiettivo 2 - Rifugi'],
        ['Recinti', '>= 30', 27, null, 'Indicatore', 'Target', 'Consuntivo'],
        ['Ascolti', '>= 5', 6, null, 'Aperti', '>= 3', 3],
        ['Branchi', '>= 2', 2],
      ]),
    ]);
    expect(names(read).map((name) => [name, objectiveOf(read.written, name ?? '')])).toEqual([
      ['Recinti', '1'],
      ['Ascolti', '1'],
      ['Branchi', '1'],
      ['Aperti', '2'],
    ]);
  });

  it('keeps an objective over 15 merged rows and through blank and subtotal rows', () => {
    const rows: Drawn[][] = [['Obiettivo', 'Peso obiettivo', 'Indicatore', 'Target', 'Consuntivo']];
    for (let row = 0; row < 15; row += 1)
      rows.push([
        row === 0 ? 'Tributi' : null,
        row === 0 ? 40 : null,
        `Avvisi ${row}`,
        '>= 5',
        row,
      ]);
    rows.push([null, null, 'Media obiettivo', null, percent(0.9)]);
    rows.push(['% media', null, null, null, percent(0.9)]);
    rows.push([]);
    rows.push(['Sociale', 60, 'Utenti', '>= 9', 8], [null, null, 'Pasti', '>= 100', 120]);
    rows.push(['Media complessiva', null, null, null, percent(0.95)]);
    const read = recognise([drawSheet('PEG', rows, { merges: ['A2:A16', 'B2:B16'] })]);
    expect(names(read)).toHaveLength(17);
    expect(objectiveOf(read.written, 'Avvisi 14')).toBe('Tributi');
    expect(objectiveOf(read.written, 'Pasti')).toBe('Sociale');
    expect(read.written.objectives.map((one) => one.title)).toEqual(['Tributi', 'Sociale']);
    expect(indicatorNamed(read.written, 'Avvisi 0').weight).toBeNull();
  });

  it('tells the codes of objectives and indicators apart', () => {
    const read = recognise([
      drawSheet('Piano', [
        ['Cod.', 'Obiettivo', 'Cod.', 'Indicatore', 'Target', 'Consuntivo'],
        ['OP1', 'Sportelli', 'OP1.1', 'Attesa', '<= 9', 8],
        ['OP1', 'Sportelli', 'OP1.2', 'Reclami', '<= 3', 4],
        ['OP2', 'Tributi', 'OP2.1', 'Avvisi', '>= 90', 95],
      ]),
    ]);
    expect(read.written.objectives.map((one) => one.codeAsWritten)).toEqual(['OP1', 'OP2']);
  });

  it('keeps the same codes of two departments apart', () => {
    const sheet = (name: string, indicator: string) =>
      drawSheet(name, [
        [`Settore ${name}`],
        ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['1', `Obiettivi ${name}`, indicator, '>= 5', 6],
      ]);
    const { written } = recognise([sheet('Tributi', 'Avvisi'), sheet('Sociale', 'Utenti')]);
    expect(written.objectives.map((one) => [one.codeAsWritten, one.department])).toEqual([
      ['1', 'Settore Tributi'],
      ['1', 'Settore Sociale'],
    ]);
    expect(new Set(written.objectives.map((one) => one.key)).size).toBe(2);
  });

  it('takes departments from what stands beside their labels, never the label', () => {
    const { written } = recognise([
      drawSheet('PEG', [
        ['Azienda servizi alla persona - anno 2023'],
        ['Responsabile: dott.ssa Piera Nardi'],
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Accogliere', 'Ospiti', '>= 5', 6],
      ]),
    ]);
    expect(written.objectives[0]?.department).toBe('dott.ssa Piera Nardi');
  });
});

describe('headers', () => {
  it('reads header words over two rows as one', () => {
    const read = recognise([
      drawSheet('Obiettivi', [
        ['Obiettivo', 'Descrizione', 'Valore', 'Valore', 'Peso', 'Note'],
        ['operativo', 'indicatore', 'atteso', 'raggiunto', 'indicatore'],
        ['A1 Registro', 'Cancellazioni', 400, 360, '50%'],
        ['A1 Registro', 'Bilanci', 250, 275, '50%'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toEqual({
      'Obiettivo operativo': 'objectiveTitle',
      'Descrizione indicatore': 'indicator',
      'Valore atteso': 'target',
      'Valore raggiunto': 'actual',
      'Peso indicatore': 'weight',
      Note: 'remark',
    });
    expect(names(read)).toEqual(['Cancellazioni', 'Bilanci']);
  });

  it('reads three years under one merged target', () => {
    const read = recognise([
      drawSheet(
        'PIAO',
        [
          ['Obiettivo', 'Indicatore', 'Target', null, null, 'Consuntivo 2024'],
          [null, null, 2024, 2025, 2026],
          ['Sportelli', 'Attesa', '<= 9', '<= 8', '<= 7', 8],
        ],
        { merges: ['C1:E1', 'A1:A2', 'B1:B2', 'F1:F2'] },
      ),
    ]);
    const [indicator] = read.written.indicators;
    expect(byYear(indicator?.targets ?? [])).toEqual(['2024: <= 9', '2025: <= 8', '2026: <= 7']);
    expect(byYear(indicator?.actuals ?? [])).toEqual(['2024: 8']);
    expect(indicator?.history).toEqual([]);
  });

  it('finds a header on row 12 under an introduction', () => {
    const prose =
      'Il presente allegato riporta gli obiettivi e gli indicatori dell’ente, con target e consuntivi.';
    const read = recognise([
      drawSheet('Allegato', [
        ['Relazione sulla performance 2023'],
        [],
        ...Array.from({ length: 8 }, () => [prose]),
        [],
        ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Sportelli', 'Attesa', '<= 9', 8],
      ]),
    ]);
    expect(read.sheets[0]?.blocks[0]?.headerRow).toBe(12);
    expect(names(read)).toEqual(['Attesa']);
  });

  it('reads English headers', () => {
    const read = recognise([
      drawSheet('KPI', [
        ['Goal', 'Indicator', 'Unit', 'Baseline', 'Target', 'Actual', 'Weight', 'Source', 'Notes'],
        ['Faster desks', 'Waiting time', 'days', 12, '<= 9', 8, '50%', 'Registry', 'late'],
        ['Lower costs', 'Energy spent', '%', 12, '<= 90', 80, '50%', 'Accounts', 'a mild year'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toEqual({
      Goal: 'objectiveTitle',
      Indicator: 'indicator',
      Unit: 'unit',
      Baseline: 'baseline',
      Target: 'target',
      Actual: 'actual',
      Weight: 'weight',
      Source: 'source',
      Notes: 'remark',
    });
  });

  it('maps notes and sources in whichever order they stand', () => {
    const read = recognise([
      drawSheet('Piano', [
        ['Obiettivo', 'Indicatore', 'Fonte', 'Note', 'Target', 'Consuntivo'],
        ['Sportelli', 'Attesa', 'Registro', 'due sedi chiuse', '<= 9', 8],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({ Fonte: 'source', Note: 'remark' });
  });

  it('takes no code of a budget chapter for an objective', () => {
    const read = recognise([
      drawSheet('PEG', [
        ['N.', 'Obiett.', 'Indicat.', 'Cod. capitolo', 'Val. atteso', 'Consunt.'],
        ['1', 'Pagare prima', 'Giorni medi', 1043, '<= 30', 27],
        [null, null, 'Ritardi', 1043, '<= 5', 6],
        ['2', 'Recuperare tributi', 'Avvisi', 2210, '>= 12', 11],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({ 'Cod. capitolo': 'ignored' });
    expect(read.written.objectives.map((one) => one.codeAsWritten)).toEqual(['1', '2']);
  });
});

describe('results', () => {
  it('reads a relation of results, not the wished effects, as the result', () => {
    const read = recognise([
      drawSheet('Relazione', [
        [
          'Obiettivo',
          'Effetti attesi',
          'Indicatore',
          'Target',
          'Relazione sul risultato raggiunto',
        ],
        ['Fauna', 'Conoscere le specie', 'Censimenti', '>= 4', 'Svolti 5 censimenti nel parco.'],
        ['Fauna', 'Indennizzi rapidi', 'Indennizzi', '>= 90%', 'Definite 118 pratiche su 127.'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({
      'Effetti attesi': 'remark',
      'Relazione sul risultato raggiunto': 'actual',
    });
  });

  it('asks where the result column holds words and the report the figures', () => {
    const read = recognise([
      drawSheet('Relazione', [
        ['Indicatore', 'Target', 'Risultato', 'Relazione attività svolta'],
        [
          'Censimenti',
          '>= 4',
          'Conoscenza migliore delle specie',
          'Svolti 5 censimenti nel parco.',
        ],
        ['Indennizzi', '>= 90%', 'Cittadini più soddisfatti', 'Definite 118 pratiche su 127.'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({
      Risultato: '? actual, remark',
      'Relazione attività svolta': '? actual, remark',
    });
  });

  it('takes results of years before the newest into the history too', () => {
    const read = recognise([
      drawSheet('Relazione', [
        ['Indicatore', 'Consuntivo 2021', 'Valore 2022', 'Target 2023', 'Consuntivo 2023'],
        ['Giorni medi', 145, 132, '<= 120', 126],
      ]),
    ]);
    const [indicator] = read.written.indicators;
    expect(byYear(indicator?.history ?? [])).toEqual(['2021: 145', '2022: 132']);
    expect(byYear(indicator?.actuals ?? [])).toEqual(['2021: 145', '2022: 132', '2023: 126']);
  });

  it('asks about words and percentages mixed under a state', () => {
    const read = recognise([
      drawSheet('Area C', [
        ['Obiettivo', 'Indicatore', 'Target', 'Stato'],
        ['Sede', 'Uffici', '>= 6', 'In corso'],
        ['Sede', 'Postazioni', '>= 30', percent(0.6)],
        ['Sede', 'Consumi', '>= 10%'],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])['Stato']).toMatch(/^\?.*achievement/);
  });

  it('offers target and actual for two nameless values', () => {
    const read = recognise([
      drawSheet('Dati', [
        ['Obiettivo', 'Indicatore', 'Valore 1', 'Valore 2'],
        ['Canali', 'Km puliti', 320, 298],
        ['Canali', 'Interventi', 14, 17],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])).toMatchObject({
      'Valore 1': '? target, actual',
      'Valore 2': '? target, actual',
    });
  });

  it('prefers the result in sight to a hidden provisional one', () => {
    const rows = [
      ['Indicatore', 'Target', 'Consuntivo provvisorio', 'Consuntivo'],
      ['Referti', '>= 60', 41, 66],
    ];
    const hidden = recognise([drawSheet('Foglio', rows, { hiddenColumns: new Set([2]) })]);
    expect(rolesOf(hidden.sheets[0])).toMatchObject({
      'Consuntivo provvisorio': 'ignored',
      Consuntivo: 'actual',
    });
  });

  it('asks about target-like content under a header that says nothing', () => {
    const read = recognise([
      drawSheet('Foglio', [
        ['Indicatore', 'X', 'Consuntivo'],
        ['Referti', '>= 60', 41],
        ['Esami', 'circa 40', 66],
        ['Visite', 50, 66],
      ]),
    ]);
    expect(rolesOf(read.sheets[0])['X']).toMatch(/target/);
  });
});

describe('rows that are no indicators', () => {
  it('keeps a labelled comment under a card as a remark', () => {
    const read = recognise([
      drawSheet(
        'Scheda 3',
        [
          ['Obiettivo gestionale n. 3', 'Ridurre i tempi'],
          ['Area dirigenziale', 'Anagrafe'],
          ['Responsabile', 'dott. Elio Marchi'],
          ['Indicatore', 'Formula', 'Valore atteso', 'Valore conseguito'],
          ['Pratiche', 'N. pratiche', '>= 85%', '83,1%'],
          ['Commento', 'Pratiche cresciute del 12%.'],
          ['Valutazione OIV', '90'],
        ],
        { merges: ['B6:D6', 'B7:D7'] },
      ),
    ]);
    expect(names(read)).toEqual(['Pratiche']);
    expect(read.written.objectives.map((one) => [one.codeAsWritten, one.department])).toEqual([
      ['3', 'Anagrafe'],
    ]);
    expect(read.written.objectives[0]?.remarks.map(said)).toEqual(['Pratiche cresciute del 12%.']);
  });

  it('measures objectives themselves where nothing else is an indicator', () => {
    const read = recognise([
      drawSheet('Piccolo comune', [
        ['Area strategica', 'Obiettivo', 'Target', 'Consuntivo'],
        ['Territorio', 'A1 - Asfaltare le strade', '>= 12 km', '13 km'],
        ['Territorio', 'A2 - Potare gli alberi', '>= 90', 85],
      ]),
    ]);
    expect(names(read)).toEqual(['A1 - Asfaltare le strade', 'A2 - Potare gli alberi']);
    expect(read.written.objectives.map((one) => [one.codeAsWritten, one.title])).toEqual([
      ['A1', 'Asfaltare le strade'],
      ['A2', 'Potare gli alberi'],
    ]);
    const column = read.sheets[0]?.blocks[0]?.columns.find((one) => one.header === 'Obiettivo');
    expect(column?.role).toBe('indicator');
    expect(column?.confidence).toBeLessThan(0.7);
  });

  it('measures activities under their objectives', () => {
    const read = recognise([
      drawSheet('Piano', [
        ['Obiettivo', 'Attività', 'Target', 'Consuntivo'],
        ['Strade', 'Asfaltare la via alta', '>= 12', 13],
        ['Strade', 'Potare gli alberi', '>= 90', 85],
      ]),
    ]);
    expect(names(read)).toEqual(['Asfaltare la via alta', 'Potare gli alberi']);
    expect(read.written.objectives.map((one) => one.title)).toEqual(['Strade']);
  });

  it('asks rather than guesses where one objective has several unnamed targets', () => {
    const read = recognise([
      drawSheet('Piano', [
        ['Obiettivo', 'Target', 'Consuntivo'],
        ['Asfaltare le strade', '>= 12', 13],
        ['Asfaltare le strade', '>= 90', 85],
        ['Potare gli alberi', '>= 9', 8],
      ]),
    ]);
    expect(read.written.indicators).toEqual([]);
    expect(read.sheets[0]?.remark).toContain('che cosa si misura');
  });
});

describe('values struck out as a whole', () => {
  it('hands them over as struck text, as Italians would see them', () => {
    const sheet = drawSheet('Foglio', [
      ['Indicatore', 'Target', 'Consuntivo', 'Scadenza'],
      ['Quota', percent(0.27), 0.27, date('2023-06-30')],
      ['Spesa', { kind: 'number', value: '1200.5', format: '"€" #,##0.00' }, 3, null],
    ]);
    const cells = sheet.cells.map((row, index) =>
      index === 0
        ? row
        : row?.map((cell) => (cell === undefined ? cell : { ...cell, struck: true as const })),
    );
    const named = cells.map((row) =>
      row?.map((cell, column) =>
        column === 0 && cell !== undefined ? { content: cell.content } : cell,
      ),
    );
    const { written } = recognise([{ ...sheet, cells: named }]);
    const [quota, spesa] = written.indicators;
    const struck = (text: string) => ({ kind: 'text', text, runs: [{ text, struck: true }] });
    expect(quota?.targets[0]?.written.content).toEqual(struck('27%'));
    expect(quota?.actuals[0]?.written.content).toEqual(struck('0,27'));
    expect(quota?.deadline?.content).toEqual(struck('30/06/2023'));
    expect(spesa?.targets[0]?.written.content).toEqual(struck('€ 1200,5'));
  });
});

it('draws ranges as Excel names them', () => {
  expect(range('A1:C2')).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
});
