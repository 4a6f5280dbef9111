import { describe, expect, it } from '@jest/globals';
import { drawSheet, recognise, rolesOf } from '../drawSheet';
import { byYear, indicatorNamed, objectiveOf, said, toldOf } from '../writtenText';

const HEADER = ['Indicatore', 'Algoritmo', 'Target', ''];
const ROW = (name: string): string[] => [name, `N. ${name}`, '>= 3', ''];
const RESULT = 'Al 31 dicembre 5. Percentuale di raggiungimento = 100%';

describe('a card with several objectives', () => {
  const { sheets, written } = recognise([
    drawSheet('Scheda 1', [
      ['AMBITO OBIETTIVI STRATEGICI COMUNI'],
      ['1'],
      ['Valutazione OIV: 60'],
      ['OBIETTIVO STRATEGICO COMUNE 2022-2024 A01', 'FAVORIRE LA TRANSIZIONE'],
      HEADER,
      ['OC Imprese', 'N. imprese', '2023: >= 0,21', 'Nota 1'],
      ['Al 31 dicembre 75 imprese. Percentuale di raggiungimento = 57%'],
      ['Maturità', 'Livello', '2023: >= 1', 'Nota 2'],
      ['Per il 2023 modificato nel monitoraggio in >= 2'],
      ['Al 31 dicembre livello 3. Percentuale di raggiungimento = 100%'],
      ['Osservazioni sull’obiettivo nel suo complesso.'],
      [],
      ['OBIETTIVO OPERATIVO Ao1.01\nINFORMARE LE IMPRESE\nServizio "DIGITALE"'],
      HEADER,
      ['Eventi', 'N. eventi', '>= 3', 'Nota 2'],
      ['Incontri', 'N. incontri', '>= 3', ''],
      ['Corsi', 'N. corsi', '>= 3', 'Nota75 bis'],
      ['Al 31 dicembre: eventi 4, incontri 2, corsi 5'],
      ['Webinar', 'N. webinar', 'zero', 'Nota 88'],
      ['Nessun caso'],
      [],
      ['Valutazione OIV:', 100],
      ['OBIETTIVO DI ENTE', 'Do1', 'MIGLIORARE I PROCESSI'],
      HEADER,
      ['Procedure', 'N. procedure', '100%', 'Nota 88'],
      ['OBIETTIVO SOPPRESSO IN SEDE DI MONITORAGGIO'],
      [],
      ['', 'Fonte', 'Serie storica'],
      ['Nota 1', 'Rilevazione ad hoc', '2020: ND'],
      ['', '', '2021: 0,17 (112 imprese su 65.991 attive)'],
      ['', '', '2022: 0,16'],
      ['Nota 2', 'Fonte', 'Serie storica'],
      ['', 'Fonte uno', '2020: 1'],
      ['', '', '2021: 2'],
      ['', '', 'media clus.: -9,53'],
      ['', '', '2022: 3'],
      ['Nota 2', 'Fonte due', '2020: 4'],
      ['', '', '2021: 5'],
      ['', '', '2022:'],
      ['', 'Fonte tre', '2020: 7'],
      ['', '', '2021: 8'],
      ['Nota 75 bis trattandosi di corsi', 'Fonte quattro', '2020: ND 2021: ND 2022: 3'],
      ['Nota 29', 'Orfana', '2020: x'],
      ['Nota 88', 'Fonte cinque', '2020: a'],
      ['', '', '2021: b'],
    ]),
  ]);

  it('reads codes, titles, levels, area and department', () => {
    expect(
      written.objectives.map((one) => [
        one.codeAsWritten,
        one.title,
        one.level,
        one.department,
        one.area,
      ]),
    ).toEqual([
      [
        'A01',
        'FAVORIRE LA TRANSIZIONE',
        'strategic-common',
        null,
        'AMBITO OBIETTIVI STRATEGICI COMUNI',
      ],
      [
        'Ao1.01',
        'INFORMARE LE IMPRESE',
        'operational',
        'Servizio "DIGITALE"',
        'AMBITO OBIETTIVI STRATEGICI COMUNI',
      ],
      ['Do1', 'MIGLIORARE I PROCESSI', 'entity', null, 'AMBITO OBIETTIVI STRATEGICI COMUNI'],
    ]);
    expect(sheets[0]?.layout).toBe('card');
    expect(sheets[0]?.blocks.map((block) => [block.range, block.headerRow])).toEqual([
      ['A5:D11', 5],
      ['A14:D20', 14],
      ['A24:D26', 24],
    ]);
  });

  it('maps a column without a header by what stands in it', () => {
    expect(rolesOf(sheets[0])).toEqual({
      Indicatore: 'indicator',
      Algoritmo: 'algorithm',
      Target: 'target',
      '': 'note',
    });
  });

  it('gives an objective without a box nothing of its neighbour’s', () => {
    expect(written.objectives.map((one) => said(one.evaluation))).toEqual(['60', null, '100']);
  });

  it('shares a narrative among the rows above it that have none', () => {
    const shared = 'Al 31 dicembre: eventi 4, incontri 2, corsi 5';
    expect(['Eventi', 'Incontri', 'Corsi', 'Webinar'].map((name) => toldOf(written, name))).toEqual(
      [shared, shared, shared, 'Nessun caso'],
    );
    expect(toldOf(written, 'Procedure')).toBe('OBIETTIVO SOPPRESSO IN SEDE DI MONITORAGGIO');
  });

  it('tells results from remarks on the target and from remarks on the objective', () => {
    expect(indicatorNamed(written, 'Maturità').remarks.map(said)).toEqual([
      'Per il 2023 modificato nel monitoraggio in >= 2',
    ]);
    expect(toldOf(written, 'Maturità')).toBe(
      'Al 31 dicembre livello 3. Percentuale di raggiungimento = 100%',
    );
    expect(written.objectives[0]?.remarks.map(said)).toEqual([
      'Osservazioni sull’obiettivo nel suo complesso.',
    ]);
  });

  it('matches notes by label, and by order where labels repeat or are missing', () => {
    const sources = [
      'OC Imprese',
      'Maturità',
      'Eventi',
      'Incontri',
      'Corsi',
      'Webinar',
      'Procedure',
    ];
    expect(sources.map((name) => said(indicatorNamed(written, name).source))).toEqual([
      'Rilevazione ad hoc',
      'Fonte uno',
      'Fonte due',
      'Fonte tre',
      'Fonte quattro',
      'Fonte cinque',
      'Fonte cinque',
    ]);
  });

  it('keeps the series as written, years without a value and texts without a year included', () => {
    expect(byYear(indicatorNamed(written, 'OC Imprese').history)).toEqual([
      '2020: ND',
      '2021: 0,17 (112 imprese su 65.991 attive)',
      '2022: 0,16',
    ]);
    expect(byYear(indicatorNamed(written, 'Maturità').history)).toEqual([
      '2020: 1',
      '2021: 2 media clus.: -9,53',
      '2022: 3',
    ]);
    expect(byYear(indicatorNamed(written, 'Eventi').history)).toEqual([
      '2020: 4',
      '2021: 5',
      '2022: ',
    ]);
    expect(byYear(indicatorNamed(written, 'Corsi').history)).toEqual([
      '2020: ND',
      '2021: ND',
      '2022: 3',
    ]);
  });
});

describe('evaluation boxes', () => {
  const card = (rows: readonly (readonly (string | number)[])[]) =>
    recognise([drawSheet('Scheda', rows)]).written.objectives.map((one) => said(one.evaluation));

  it('reads boxes behind their objectives where the first comes after the first header', () => {
    expect(
      card([
        ['OBIETTIVO OPERATIVO A01.01', 'UNO'],
        HEADER,
        ROW('a'),
        [RESULT],
        ['Valutazione OIV: 10'],
        ['OBIETTIVO OPERATIVO A01.02', 'DUE'],
        HEADER,
        ROW('b'),
        [RESULT],
        ['OBIETTIVO OPERATIVO A01.03', 'TRE'],
        HEADER,
        ROW('c'),
        [RESULT],
        ['Valutazione OIV: 30'],
      ]),
    ).toEqual(['10', null, '30']);
  });

  it('reads boxes before their objectives, and one inside its objective', () => {
    expect(
      card([
        ['Valutazione OIV: 10'],
        ['OBIETTIVO OPERATIVO A01.01', 'UNO'],
        HEADER,
        ROW('a'),
        [RESULT],
        ['OBIETTIVO OPERATIVO A01.02', 'DUE'],
        HEADER,
        ROW('b'),
        [RESULT],
        ['Valutazione OIV: non valutabile'],
        ['OBIETTIVO OPERATIVO A01.03', 'TRE'],
        HEADER,
        ROW('c'),
        [RESULT],
        ['OBIETTIVO OPERATIVO A01.04', 'QUATTRO'],
        ['Valutazione OIV: zero'],
        ['Servizio "X"'],
        HEADER,
        ROW('d'),
        [RESULT],
      ]),
    ).toEqual(['10', null, 'non valutabile', 'zero']);
  });

  it('follows the habit of the other sheets where a sheet leaves it open', () => {
    const clear = drawSheet('Scheda 1', [
      ['Valutazione OIV: 10'],
      ['OBIETTIVO OPERATIVO A01.01', 'UNO'],
      HEADER,
      ROW('a'),
      [RESULT],
    ]);
    const open = drawSheet('Scheda 2', [
      ['OBIETTIVO OPERATIVO A02.01', 'UNO'],
      HEADER,
      ROW('a'),
      [RESULT],
      ['Valutazione OIV: 50'],
      ['OBIETTIVO OPERATIVO A02.02', 'DUE'],
      HEADER,
      ROW('b'),
      [RESULT],
    ]);
    const both = recognise([clear, open]).written.objectives;
    expect(both.map((one) => said(one.evaluation))).toEqual(['10', null, '50']);
  });
});

describe('odd cards', () => {
  it('reads an objective without a header from the title row above its table', () => {
    const { written } = recognise([
      drawSheet('Scheda', [
        ['OBIETTIVO OPERATIVO A01.01', 'UNO'],
        HEADER,
        ROW('a'),
        [RESULT],
        [],
        ['ORGANIZZARE AZIONI PER LA DIFFUSIONE'],
        HEADER,
        ROW('b'),
        [RESULT],
      ]),
    ]);
    expect(written.objectives.map((one) => [one.codeAsWritten, one.title])).toEqual([
      ['A01.01', 'UNO'],
      [null, 'ORGANIZZARE AZIONI PER LA DIFFUSIONE'],
    ]);
    expect(toldOf(written, 'a')).toBe(RESULT);
  });

  it('leaves rotated side banners out and keeps them as banners', () => {
    const { written } = recognise([
      drawSheet(
        'Scheda',
        [
          ['PERFORMANCE DI ENTE', 'Valutazione OIV: 10'],
          [null, 'OBIETTIVO STRATEGICO SPECIFICO – NEW B07', 'CONSOLIDARE'],
          [null, ...HEADER],
          [null, 'Enti', 'N. enti', '2023: >= 150', 'Nota 73'],
          [null, RESULT],
          [
            'OBIETTIVI OPERATIVI',
            'OBIETTIVO\nOPERATIVO\nB07.01',
            'RIPROGETTARE',
            'Servizio "Y" Ob. individuale PO',
          ],
          [null, ...HEADER],
          [null, 'Riprogettazione', 'Completamento', '100%', 'Nota 74'],
          [null, 'Obiettivo non raggiunto. Anche se tutto era pronto.'],
        ],
        { merges: ['A1:A5', 'A6:A9', 'B5:E5', 'B9:E9'] },
      ),
    ]);
    expect(
      written.objectives.map((one) => [one.codeAsWritten, one.title, one.level, one.individual]),
    ).toEqual([
      ['B07', 'CONSOLIDARE', 'strategic-specific', false],
      ['B07.01', 'RIPROGETTARE', 'operational', true],
    ]);
    expect(toldOf(written, 'Riprogettazione')).toBe(
      'Obiettivo non raggiunto. Anche se tutto era pronto.',
    );
    expect(written.banners.map(said)).toEqual(['PERFORMANCE DI ENTE', 'OBIETTIVI OPERATIVI']);
  });

  it('reads a tag in a cell of its own as part of the name', () => {
    const { written } = recognise([
      drawSheet('Scheda', [
        ['OBIETTIVO OPERATIVO D02.09', 'VERIFICARE', '', '', 'Valutazione OIV: 100'],
        ['', 'Indicatore', 'Algoritmo', 'Target'],
        ['OC', 'Piano', 'Percentuale di completamento', '100,00%'],
        ['', 'Percentuale di raggiungimento =100%'],
        ['', 'È stato fornito un resoconto.'],
      ]),
    ]);
    expect(said(written.indicators[0]?.name)).toBe('OC Piano');
    expect(toldOf(written, 'OC Piano')).toBe('Percentuale di raggiungimento =100%');
    expect(written.objectives[0]?.remarks.map(said)).toEqual(['È stato fornito un resoconto.']);
  });

  it('keeps struck-out runs of a target', () => {
    const runs = [
      { text: '>= 14%', struck: true },
      { text: ' 7,94%', struck: false },
    ];
    const { written } = recognise([
      drawSheet('Scheda', [
        ['OBIETTIVO STRATEGICO COMUNE A04', 'GARANTIRE LA SALUTE'],
        HEADER,
        ['Proventi', 'a / b di bilancio', { kind: 'text', text: '>= 14% 7,94%', runs }, 'Nota 22'],
        [RESULT],
      ]),
    ]);
    expect(written.indicators[0]?.targets[0]?.written.content).toEqual({
      kind: 'text',
      text: '>= 14% 7,94%',
      runs,
    });
  });

  it('reads cards whose results stand in columns', () => {
    const header = ['Indicatore', 'Peso', 'Target 2023', 'Consuntivo 2023', '% raggiungimento'];
    const { sheets, written } = recognise([
      drawSheet('Schede', [
        ['Obiettivo operativo 1.1', 'Ridurre i tempi'],
        ['Ufficio: Tributi'],
        header,
        ['Tempo', '50%', '<= 10', '9', '100%'],
        ['Errori', '50%', '<= 5', '6', '80%'],
        ['Totale', '100%', '', '', '90%'],
        [],
        ['Obiettivo operativo 1.2', 'Digitalizzare'],
        header,
        ['Servizi', '100%', '10', '9', '90%'],
        ['Note: nessuna criticità'],
      ]),
    ]);
    expect(sheets[0]?.layout).toBe('card');
    expect(written.indicators).toHaveLength(3);
    expect(objectiveOf(written, 'Servizi')).toBe('1.2');
    expect(toldOf(written, 'Servizi')).toBeNull();
    expect(written.objectives.map((one) => one.department)).toEqual(['Tributi', null]);
    expect(written.objectives[1]?.remarks.map(said)).toEqual(['Note: nessuna criticità']);
  });

  it('reads an objective that has no table', () => {
    const { written } = recognise([
      drawSheet('Scheda', [
        ['OBIETTIVO DI ENTE E02', 'AUMENTARE LE COMPETENZE'],
        [],
        ['OBIETTIVO OPERATIVO E02.01', 'ORGANIZZARE SESSIONI'],
        HEADER,
        ROW('Sessioni'),
      ]),
    ]);
    expect(written.objectives.map((one) => one.codeAsWritten)).toEqual(['E02', 'E02.01']);
    expect(objectiveOf(written, 'Sessioni')).toBe('E02.01');
  });
});
