/** Layouts that Italian bodies use. Not proved: that any one body's sheets are read. */
import { describe, expect, it } from '@jest/globals';
import { drawSheet, percent, recognise, type Drawn } from '../drawSheet';
import { indicatorNamed, objectiveOf, said } from '../writtenText';

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
