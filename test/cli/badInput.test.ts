import { chmod, lstat, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import type { Model } from '../../src/application/contract/model';
import { buildPackage, packageParts, zipParts } from '../adapters/xlsx/support/buildPackage';
import { ole2Named as ole2 } from '../adapters/xlsx/support/ole2';
import { recalculate } from '../adapters/xlsx/support/recalculate';
import { inFolder, traguardo } from '../support/commandLine';
import { HEADER, PLAIN_ROWS, sheetData, type DrawnCell } from '../support/drawnTable';
import { evaluateFile, rowsOf, UNSEEMLY } from '../support/evaluateFile';

const book = (
  rows: readonly (readonly DrawnCell[])[] = PLAIN_ROWS,
  name = 'Schede',
  rest = '',
): Uint8Array => buildPackage({ sheets: [{ name, xml: sheetData(rows) + rest }] });

const table = (...rows: readonly (readonly DrawnCell[])[]): readonly (readonly DrawnCell[])[] => [
  HEADER,
  ...rows,
];
const indicator = (model: Model, id: string): Model['indicators'][number] => {
  const found = model.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no indicator ${id}.`);
  return found;
};
const idsOf = (model: Model): readonly string[] => model.indicators.map(({ id }) => id);

/** Runs the command on a file and holds it to one clear Italian line, with nothing written. */
const expectRefused = async (
  bytes: Uint8Array,
  said: readonly (string | RegExp)[],
  { name = 'schede.xlsx', words = [] as readonly string[], command = 'valuta' } = {},
): Promise<void> =>
  inFolder(async (folder) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const { code, out, err } = await traguardo(command, file, ...words);
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({
      code: 1,
      out: '',
      lines: 1,
    });
    expect(err).not.toMatch(UNSEEMLY);
    expect(err).toContain(name);
    for (const words of said) expect(err).toMatch(words);
    expect(await readdir(folder)).toEqual([name]);
    expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
  });

describe('a file that is no usable workbook', () => {
  const good = book();

  it.each([
    ['empty', new Uint8Array(), 'vuoto'],
    ['cut short', good.subarray(0, good.length - 40), 'incompleto'],
    ['cut to its first bytes', good.subarray(0, 200), 'incompleto'],
    ['a table of text', strToU8('Codice;Target\nA01;5'), 'non è una cartella'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'non è una cartella'],
    ['another zip archive', zipParts({ 'foto.jpg': new Uint8Array(9) }), 'non è una cartella'],
    ['a web page with another name', strToU8('<html><table>'), 'non è una cartella'],
    ['a document of Word', ole2('WordDocument'), 'non è una cartella'],
    ['protected by a password', ole2('EncryptedPackage'), 'password'],
  ])('is refused where it is %s', async (_, bytes, said) => {
    await expectRefused(bytes, [said]);
    await expectRefused(bytes, [said], { command: 'riconosci' });
    await expectRefused(bytes, [said], { words: ['--json', '-'] });
  });

  it('is refused, with the sheet named, where a part is damaged', async () => {
    const parts = packageParts({ sheets: [{ name: 'Schede', xml: sheetData(PLAIN_ROWS) }] });
    const cut = strToU8('<worksheet><sheetData><row r="1"');
    await expectRefused(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': cut }), [
      'danneggiato',
      'Schede',
    ]);
  });

  it('is refused where its parts cannot be as large as they say', async () => {
    const parts = packageParts({ sheets: [{ name: 'Schede', xml: sheetData(PLAIN_ROWS) }] });
    const bytes = zipParts(parts).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 29, true);
    }
    await expectRefused(bytes, ['danneggiato']);
  });

  it.each([
    ['one blank sheet', buildPackage({ sheets: [{ name: 'Foglio1', xml: '<sheetData/>' }] })],
    [
      'a chart sheet alone',
      buildPackage({ sheets: [{ name: 'Foglio1', kind: 'chartsheet', xml: '' }] }),
    ],
    ['a table without rows', book([HEADER], 'Foglio1')],
    [
      'a very hidden blank sheet',
      buildPackage({ sheets: [{ name: 'Foglio1', xml: '', state: 'veryHidden' }] }),
    ],
  ])('is refused where it holds %s', async (_, bytes) => {
    await expectRefused(bytes, ['nessun foglio di indicatori', 'Foglio1']);
  });
});

describe('formats that can be read but not written', () => {
  const FIXTURES = 'test/adapters/xlsx/fixtures';
  const ods = (rows: readonly (readonly string[])[]): Uint8Array =>
    zipParts({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Schede">' +
          rows
            .map(
              (row) =>
                `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell.replace('<', '&lt;')}</text:p></table:table-cell>`).join('')}</table:table-row>`,
            )
            .join('') +
          '</table:table></office:spreadsheet></office:body></office:document-content>',
      ),
    });
  const rows = PLAIN_ROWS.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell : '',
    ),
  );

  it('give the model with --json and say what to do for the sheets', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'schede.ods');
      await writeFile(file, ods(rows));
      const { code, out, err } = await traguardo('valuta', file, '--json', '-');
      expect(code).toBe(0);
      expect(idsOf(JSON.parse(out) as Model)).toEqual(['A01/1', 'A01/2', 'A02/1']);
      expect(err).toContain('.xlsx');
      expect(await readdir(folder)).toEqual(['schede.ods']);
    }));

  it('are refused in one line without --json, and where an output is named', async () => {
    await expectRefused(ods(rows), ['ods', 'salvarla', '--json'], { name: 'schede.ods' });
    await expectRefused(ods(rows), ['ods'], {
      name: 'schede.ods',
      words: ['--json', '-', '--uscita', 'x.xlsx'],
    });
  });

  it.each(['formati.xls', 'formati.ods'])('are recognised: %s', async (name) => {
    const { code, out, err } = await traguardo('riconosci', `${FIXTURES}/${name}`);
    expect(code).toBe(0);
    expect(out + err).not.toMatch(UNSEEMLY);
  });
});

describe('sheets that are hard to read', () => {
  it('are read with merged cells everywhere', async () => {
    const rows: DrawnCell[][] = [
      ['Piano 2023', null, null, null, null, null],
      ['Codice', 'Obiettivo', 'Indicatore', null, 'Target 2023', 'Consuntivo 2023'],
      ['A01', 'Ridurre i tempi', 'Tempo medio in giorni', null, '<= 10', 9],
      [null, null, 'Pratiche evase', null, '>= 200', 150],
      [null, null, null, null, null, null],
      ['A02', 'Assistere', 'Imprese assistite', null, '>= 40', 44],
    ];
    const merges = [
      'A1:F1',
      'C2:D2',
      'A3:A5',
      'B3:B5',
      'C3:D3',
      'C4:D5',
      'E4:E5',
      'F4:F5',
      'C6:D6',
    ];
    const { model } = await evaluateFile(
      book(
        rows,
        'Schede',
        `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      ),
    );
    expect(idsOf(model)).toEqual(['A01/1', 'A01/2', 'A02/1']);
    expect(indicator(model, 'A01/2').achievement).toMatchObject({ percentage: 75 });
  });

  it('are read with hidden rows and columns, and say so', async () => {
    const hidden = sheetData(PLAIN_ROWS, { 3: ' hidden="1"' });
    const { model } = await evaluateFile(
      buildPackage({
        sheets: [
          {
            name: 'Schede',
            xml: `<cols><col min="4" max="4" width="9" hidden="1"/></cols>${hidden}`,
          },
        ],
      }),
    );
    expect(idsOf(model)).toEqual(['A01/1', 'A01/2', 'A02/1']);
    expect(indicator(model, 'A01/2').target).toMatchObject({ value: 200 });
  });

  it('are left out where they are hidden or very hidden, with a finding that names them', async () => {
    const other = sheetData(table(['B01', 'Formare', 'Corsi', '>= 4', 5]));
    const { model, file } = await evaluateFile(
      buildPackage({
        sheets: [
          { name: 'Liste', xml: sheetData([['sì'], ['no']]), state: 'veryHidden' },
          { name: 'Schede', xml: sheetData(PLAIN_ROWS) },
          { name: 'Vecchie', xml: other, state: 'hidden' },
          { name: 'Segrete', xml: other, state: 'veryHidden' },
        ],
      }),
    );
    expect(idsOf(model)).toEqual(['A01/1', 'A01/2', 'A02/1']);
    const left = model.findings.filter(({ check }) => check === 'sheet-left-out');
    expect(left.map(({ subject, severity }) => [subject, severity])).toEqual([
      ['Vecchie', 'avviso'],
      ['Segrete', 'avviso'],
    ]);
    expect(rowsOf(file, 'Anomalie').flat()).toContain('Foglio non letto');
    expect(file.GetSheetVisible('Vecchie').visible).toBe(false);
    expect(file.GetSheetVisible('Segrete').visible).toBe(false);
  });

  it('are asked to be shown where all that hold indicators are hidden', async () => {
    const sheet = { name: 'Schede', xml: sheetData(PLAIN_ROWS), state: 'veryHidden' } as const;
    await expectRefused(
      buildPackage({ sheets: [{ name: 'Copertina', xml: '<sheetData/>' }, sheet] }),
      ['Foglio nascosto', 'visibile', 'Schede'],
    );
  });

  it('are read behind a million empty formatted rows, and in front of them', async () => {
    const filled = sheetData(PLAIN_ROWS);
    const empty = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 5}" s="3" customFormat="1"><c r="A${at + 5}" s="3"/></row>`,
    );
    const last = '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Fine</t></is></c></row>';
    const xml = filled.replace('</sheetData>', `${empty.join('')}${last}</sheetData>`);
    const parts = packageParts({ sheets: [{ name: 'Schede', xml }] });
    const sheet = parts['xl/worksheets/sheet1.xml'] as Uint8Array;
    // Stored, not compressed: packing is not what is tried here.
    const stored = zipParts({ ...parts, 'xl/worksheets/sheet1.xml': [sheet, { level: 0 }] });
    const { model } = await evaluateFile(stored);
    expect(idsOf(model)).toEqual(['A01/1', 'A01/2', 'A02/1']);
  });

  it('are read with cells of 32,767 characters, which stay within what a cell holds', async () => {
    const long = 'à parola '.repeat(4000).slice(0, 32_767);
    const { model, file } = await evaluateFile(
      book(
        table(
          ['A01', long, long, '>= 10', 5],
          ['A02', 'Assistere', 'Imprese', long, long],
          ['A03', 'Altro', 'Corsi', '>= 2', `Tenuti 4 corsi. ${long}`.slice(0, 32_767)],
        ),
      ),
    );
    expect(idsOf(model)).toEqual(['A01/1', 'A02/1', 'A03/1']);
    expect(indicator(model, 'A01/1').name).toHaveLength(long.trim().length);
    expect(indicator(model, 'A02/1').target.kind).not.toBe('threshold');
    for (const sheet of ['Stato indicatori', 'Valutazione OIV', 'Anomalie']) {
      for (const cell of rowsOf(file, sheet).flat())
        expect(cell.length).toBeLessThanOrEqual(32_767);
    }
  });

  it('are read with formulas that end in errors, and nothing is made of those', async () => {
    const error = (code: string): DrawnCell => ({ xml: `<c t="e"><f>1/0</f><v>${code}</v></c>` });
    const { model } = await evaluateFile(
      book(
        table(
          ['A01', 'Ridurre', 'Tempo medio', '<= 10', error('#DIV/0!')],
          ['A01', 'Ridurre', 'Pratiche', error('#REF!'), 150],
          ['A02', 'Assistere', 'Imprese', '>= 40', '#RIF!'],
          ['A02', 'Assistere', 'Visite', '>= 40', error('#N/A')],
          ['A02', 'Assistere', 'Corsi', '>= 40', 50],
        ),
      ),
    );
    for (const id of ['A01/1', 'A01/2', 'A02/1', 'A02/2']) {
      const { achievement, status } = indicator(model, id);
      expect([id, achievement.percentage, status]).toEqual([id, null, 'unmeasured']);
      expect(model.findings.map(({ subject }) => subject)).toContain(id);
    }
    expect(indicator(model, 'A01/1').actual.text).toBe('#DIV/0!');
    expect(indicator(model, 'A02/3').achievement.percentage).toBe(100);
  });

  it('are read with text in numeric columns, which waits for a person', async () => {
    const { model, file } = await evaluateFile(
      book(
        table(
          ['A01', 'Ridurre', 'Tempo medio in giorni', 10, 'da rilevare a cura del servizio'],
          ['A01', 'Ridurre', 'Pratiche', 200, 'n.d.'],
          ['A02', 'Assistere', 'Imprese', 'vedi relazione', 44],
          ['A02', 'Assistere', 'Corsi', 4, 5],
          ['A02', 'Assistere', 'Visite', 4, 5],
        ),
      ),
    );
    for (const id of ['A01/1', 'A01/2', 'A02/1']) {
      expect([id, indicator(model, id).status]).toEqual([id, 'unmeasured']);
    }
    const written = rowsOf(file, 'Stato indicatori').flat();
    for (const words of ['vedi relazione', 'da rilevare a cura del servizio', 'n.d.']) {
      expect(written).toContain(words);
    }
    expect(indicator(model, 'A01/2').actual).toMatchObject({ text: 'n.d.', value: null });
    expect(model.findings.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['A01/1', 'A01/2']),
    );
  });

  it('are read through zero-width and no-break characters', async () => {
    const { model } = await evaluateFile(
      book([
        [
          '\u200bCodice\u00a0',
          'Obiet\u00adtivo',
          '\ufeffIndicatore',
          'Target\u00a02023',
          'Consuntivo\u202f2023',
        ],
        [
          'A\u200b01',
          'Ridurre\u00a0i tempi',
          'Tempo\u2060 medio in giorni',
          '\u200e<=\u00a010\u200b',
          '9\u00a0',
        ],
        ['A01\u200b', 'Ridurre i tempi', 'Pratiche', '>= 1.200', '1\u202f150'],
      ]),
    );
    expect(idsOf(model)).toEqual(['A01/1', 'A01/2']);
    expect(indicator(model, 'A01/1')).toMatchObject({
      target: { operator: '<=', value: 10 },
      actual: { value: 9 },
    });
    expect(indicator(model, 'A01/2').actual.value).toBe(1150);
  });

  it('are read among chart, dialog and macro sheets, which are named and stay', async () => {
    const { model, file } = await evaluateFile(
      buildPackage({
        sheets: [
          { name: 'Grafico', kind: 'chartsheet', xml: '' },
          { name: 'Finestra', kind: 'dialogsheet', xml: '' },
          { name: 'Macro1', kind: 'xlMacrosheet', xml: sheetData(PLAIN_ROWS) },
          { name: 'Schede', xml: sheetData(PLAIN_ROWS) },
        ],
      }),
    );
    expect(idsOf(model)).toEqual(['A01/1', 'A01/2', 'A02/1']);
    expect(model.sheets.map(({ name, layout }) => [name, layout])).toEqual([
      ['Grafico', 'unrecognised'],
      ['Finestra', 'unrecognised'],
      ['Macro1', 'unrecognised'],
      ['Schede', 'table'],
    ]);
    for (const { remark } of model.sheets.slice(0, 3)) expect(remark).not.toBeNull();
    expect(file.GetSheetList().list.slice(0, 4)).toEqual([
      'Grafico',
      'Finestra',
      'Macro1',
      'Schede',
    ]);
  });

  it('keep sheets of equal codes apart, with a finding', async () => {
    const other = table(
      ['A01', 'Altro ente: manutenere', 'Interventi', '>= 10', 12],
      ['A02', 'Altro ente: vigilare', 'Controlli', '>= 20', 5],
    );
    const { model } = await evaluateFile(
      buildPackage({
        sheets: [
          { name: 'Ente 1', xml: sheetData(PLAIN_ROWS) },
          { name: 'Ente 2', xml: sheetData(other) },
        ],
      }),
    );
    expect(model.objectives.map(({ code, title }) => [code, title])).toEqual([
      ['A01', 'Ridurre i tempi'],
      ['A02', 'Assistere le imprese'],
      ['A01#2', 'Altro ente: manutenere'],
      ['A02#2', 'Altro ente: vigilare'],
    ]);
    expect(idsOf(model)).toEqual(['A01/1', 'A01/2', 'A02/1', 'A01#2/1', 'A02#2/1']);
    expect(
      model.findings.filter(({ check }) => check === 'code-repeated').map(({ subject }) => subject),
    ).toEqual(['A01#2', 'A02#2']);
  });

  it('are read where they are 300', async () => {
    const sheets = Array.from({ length: 300 }, (_, n) => ({
      name: `Scheda ${n + 1}`,
      xml: sheetData(
        table([`A${String(n + 1).padStart(3, '0')}`, `Obiettivo ${n}`, 'Corsi', '>= 4', 5]),
      ),
    }));
    const { model, file } = await evaluateFile(buildPackage({ sheets }));
    expect(model.indicators).toHaveLength(300);
    expect(file.GetSheetList().list).toHaveLength(304);
  });
});

describe('names that are awkward', () => {
  it.each([
    ["L'anno 2023", "'L''anno 2023'!D2"],
    ['Attività & "qualità" (1)', `'Attività & "qualità" (1)'!D2`],
    ['A1', "'A1'!D2"],
    ['2023', "'2023'!D2"],
    ['R1C1', "'R1C1'!D2"],
    ['Però; è vero', "'Però; è vero'!D2"],
    ['x'.repeat(31), `${'x'.repeat(31)}!D2`],
    ['  spazi  ', "'  spazi  '!D2"],
    ['è#così%20€😀', "'è#così%20€😀'!D2"],
  ])('of a sheet: %s', async (name, cell) => {
    const escaped = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { model, bytes, file } = await evaluateFile(
      buildPackage({ sheets: [{ name: escaped, xml: sheetData(PLAIN_ROWS) }] }),
    );
    const first = indicator(model, 'A01/1');
    expect(first.target.cell).toBe(cell);
    const rows = rowsOf(file, 'Stato indicatori');
    const header = rows.findIndex((row) => row.includes('Codice'));
    const column = rows[header]?.indexOf('Nel foglio') ?? -1;
    const at = `${String.fromCharCode(65 + column)}${header + 2}`;
    const quoted = cell.slice(0, cell.lastIndexOf('!'));
    const link = file.GetCellHyperLink('Stato indicatori', at);
    const formula = file.GetCellFormula('Stato indicatori', at).formula;
    expect(`${link.location}${formula}`.replaceAll('""', '"')).toContain(quoted);
    // The actual is a live link to the user's cell: an independent engine finds 9 there.
    const actual = rows[header]?.indexOf('Consuntivo letto') ?? -1;
    const live = `${String.fromCharCode(65 + actual)}${header + 2}`;
    expect(file.GetCellFormula('Stato indicatori', live).formula).toContain('!');
    expect((await recalculate(bytes, 'Stato indicatori', [live])).get(live)).toBe('9');
  });

  it('that begin like a formula stay text in our sheets', async () => {
    const nasty = [
      '=Media dei tempi di risposta',
      '+ corsi per le imprese',
      '-10 giorni di attesa',
      '@ registrazioni',
      '=HYPERLINK("http://x","y")',
    ];
    const { model, file } = await evaluateFile(
      book(
        table(
          ...nasty.map((text, at) => [
            `A0${at + 1}`,
            text,
            `${text} (numero)`,
            '>= 4',
            `${text}: 5`,
          ]),
        ),
      ),
    );
    expect(model.objectives.map(({ title }) => title)).toEqual(nasty);
    for (const sheet of ['Stato indicatori', 'Valutazione OIV']) {
      const rows = rowsOf(file, sheet);
      const shown = rows.flat();
      for (const text of nasty) expect(shown).toContain(text);
      rows.forEach((row, r) =>
        row.forEach((text, c) => {
          if (!nasty.includes(text) || c > 25) return;
          const { formula } = file.GetCellFormula(sheet, `${String.fromCharCode(65 + c)}${r + 1}`);
          expect([text, formula]).toEqual([text, '']);
        }),
      );
    }
  });

  it('that are longer than anything are kept whole in the model', async () => {
    const long = 'Promuovere lo sviluppo '.repeat(200).trim();
    const code = `OBIETTIVO-${'X'.repeat(300)}`;
    const { model } = await evaluateFile(book(table([code, long, long, '>= 4', 5])));
    expect(model.objectives[0]?.title).toBe(long);
    expect(model.indicators[0]?.name).toBe(long);
  });
});

describe('a sheet of the user’s that is already called Stato indicatori', () => {
  const sheets = [
    { name: 'Stato indicatori', xml: sheetData(PLAIN_ROWS) },
    { name: 'PARAMETRI', xml: sheetData([['prezzi', 1]]) },
  ];

  it('stays as it is, ours gets another title, and formulas refer to the right one', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      const output = join(folder, 'a-valutata.xlsx');
      const bytes = buildPackage({ sheets });
      await writeFile(file, bytes);
      const own = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
      let first: Uint8Array | undefined;
      for (const input of [file, file, output, output]) {
        const done = await traguardo('valuta', input);
        expect(done).toMatchObject({ code: 0, err: '' });
        const now = await readFile(output);
        expect(unzipSync(now)['xl/worksheets/sheet1.xml']).toEqual(own);
        first ??= now;
        expect(Buffer.compare(now, first)).toBe(0);
      }
      const read = await readXlsx(await readFile(output));
      expect(read.sheets.map(({ name }) => name)).toEqual([
        'Stato indicatori', 'PARAMETRI',
        'Stato indicatori (2)', 'Valutazione OIV', 'Anomalie', 'Parametri (2)',
      ]); // prettier-ignore
      const workbook = strFromU8(
        unzipSync(await readFile(output))['xl/workbook.xml'] as Uint8Array,
      );
      expect(workbook).toMatch(/Traguardo_Stato_indicatori"[^>]*>'Stato indicatori \(2\)'!/);
      const oiv = strFromU8(
        unzipSync(await readFile(output))['xl/worksheets/sheet4.xml'] as Uint8Array,
      );
      const formulas = [...oiv.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text]) => text ?? '');
      const computing = formulas.filter((text) => !text.startsWith('HYPERLINK('));
      expect(computing.join()).toContain("'Stato indicatori (2)'!");
      expect(computing.join()).not.toContain("'Stato indicatori'!");
      const links = formulas.filter((text) => text.startsWith('HYPERLINK('));
      expect(links.join()).toContain("#'Stato indicatori'!");
    }));

  it('is still the user’s where it bears our very headers', async () => {
    const { model, file } = await evaluateFile(
      buildPackage({
        sheets: [
          { name: 'Schede', xml: sheetData(PLAIN_ROWS) },
          {
            name: 'Valutazione OIV',
            xml: sheetData([
              ['Codice', 'Esito OIV', 'Punteggio OIV', 'Causa', 'Motivazione'],
              ['A01', 'valutato', 12, 'esogena', 'del foglio dell’utente'],
            ]),
          },
        ],
      }),
    );
    expect(model.objectives[0]?.oiv).toMatchObject({ outcome: 'pending', score: null });
    expect(file.GetSheetList().list).toContain('Valutazione OIV (2)');
  });
});

describe('workbooks with more than sheets', () => {
  it('stay macro workbooks, with their macros byte for byte, and end in .xlsm', () =>
    inFolder(async (folder) => {
      const macros = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
      const file = join(folder, 'schede.xlsm');
      const bytes = buildPackage({
        sheets: [{ name: 'Schede', xml: sheetData(PLAIN_ROWS) }],
        macros: true,
        parts: { 'xl/vbaProject.bin': macros },
      });
      await writeFile(file, bytes);
      expect((await traguardo('valuta', file)).code).toBe(0);
      expect(await readdir(folder)).toEqual(['schede-valutata.xlsm', 'schede.xlsm']);
      const parts = unzipSync(await readFile(join(folder, 'schede-valutata.xlsm')));
      expect(parts['xl/vbaProject.bin']).toEqual(macros);
      expect(strFromU8(parts['[Content_Types].xml'] as Uint8Array)).toContain('macroEnabled.main');
      const wrong = await traguardo('valuta', file, '--uscita', join(folder, 'b.xlsx'));
      expect(wrong).toMatchObject({ code: 2, out: '' });
      expect(wrong.err).toContain('.xlsm');
    }));

  it('that bear another name than their content are written by their content', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'schede.xls'), book());
      expect((await traguardo('valuta', join(folder, 'schede.xls'))).code).toBe(0);
      expect(await readdir(folder)).toEqual(['schede-valutata.xlsx', 'schede.xls']);
    }));

  it('become a workbook where they were a template', async () => {
    const parts = packageParts({ sheets: [{ name: 'Schede', xml: sheetData(PLAIN_ROWS) }] });
    const types = strFromU8(parts['[Content_Types].xml'] as Uint8Array);
    const template = types.replace('spreadsheetml.sheet.main', 'spreadsheetml.template.main');
    const { bytes } = await evaluateFile(
      zipParts({ ...parts, '[Content_Types].xml': strToU8(template) }),
      { name: 'modello.xltx' },
    );
    const written = strFromU8(unzipSync(bytes)['[Content_Types].xml'] as Uint8Array);
    expect(written).toContain('spreadsheetml.sheet.main+xml');
    expect(written).not.toContain('template.main');
  });

  it('keep the protection of their structure, and of their sheets', async () => {
    const bytes = buildPackage({
      sheets: [{ name: 'Schede', xml: `${sheetData(PLAIN_ROWS)}<sheetProtection sheet="1"/>` }],
      before: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
    });
    const { bytes: after, model } = await evaluateFile(bytes);
    expect(idsOf(model)).toHaveLength(3);
    expect(strFromU8(unzipSync(after)['xl/workbook.xml'] as Uint8Array)).toContain(
      '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
    );
  });
});

describe('an output that cannot be written', () => {
  const refused = async (words: readonly string[], ...said: readonly string[]): Promise<void> => {
    const { code, out, err } = await traguardo(...words);
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(err).not.toMatch(UNSEEMLY);
    for (const one of said) expect(err).toContain(one);
  };

  it('is refused where its folder is missing, is a file, or the output is a folder', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, book());
      await refused(['valuta', file, '--uscita', join(folder, 'no', 'o.xlsx')], 'non esiste');
      await refused(['valuta', file, '--uscita', join(file, 'o.xlsx')], 'o.xlsx');
      await mkdir(join(folder, 'b.xlsx'));
      await refused(
        ['valuta', file, '--uscita', join(folder, 'b.xlsx')],
        'b.xlsx',
        'cartella del disco',
      );
      await refused(
        ['valuta', file, '--json', join(folder, 'no', 'm.json')],
        'm.json',
        'non esiste',
      );
      await refused(['valuta', file, '--json', folder], 'cartella del disco');
      expect(await readdir(folder)).toEqual(['a.xlsx', 'b.xlsx']);
    }));

  it('is refused where the file is write-protected', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, book());
      await traguardo('valuta', file);
      await chmod(join(folder, 'a-valutata.xlsx'), 0o400);
      await refused(['valuta', file], 'permesso');
    }));

  it('is refused where Excel or LibreOffice hold it open', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, book());
      await writeFile(join(folder, '~$a-valutata.xlsx'), '');
      await refused(['valuta', file], 'aperto', 'chiuder');
      await writeFile(join(folder, '.~lock.b.xlsx#'), ',utente,pc;');
      await refused(['valuta', file, '--uscita', join(folder, 'b.xlsx')], 'aperto', 'chiuder');
    }));

  it('is written although the input itself is open elsewhere', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, book());
      await writeFile(join(folder, '~$a.xlsx'), '');
      expect((await traguardo('valuta', file)).code).toBe(0);
    }));

  it('is never the JSON model and another file of the run at once', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      const bytes = book();
      await writeFile(file, bytes);
      for (const command of ['valuta', 'riconosci']) {
        const { code, out, err } = await traguardo(command, file, '--json', file);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain('a.xlsx');
      }
      const output = join(folder, 'a-valutata.xlsx');
      expect((await traguardo('valuta', file, '--json', output)).code).toBe(2);
      expect(await readdir(folder)).toEqual(['a.xlsx']);
      expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
    }));

  it('is refused in words where its name is too long for the disk', () =>
    inFolder(async (folder) => {
      const file = join(folder, `${'n'.repeat(248)}.xlsx`);
      await writeFile(file, book());
      await refused(['valuta', file], 'troppo lungo', '--uscita');
      const short = join(folder, `${'o'.repeat(248)}.xlsx`);
      expect((await traguardo('valuta', file, '--uscita', short)).code).toBe(0);
    }));

  it('never costs a file that only happens to bear the name of the former state', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      const own = join(folder, 'a-precedente.xlsx');
      const bytes = book();
      await writeFile(file, bytes);
      await writeFile(own, 'appunti');
      const over = ['valuta', file, '--uscita', file, '--sovrascrivi'];
      expect((await traguardo(...over)).code).toBe(0);
      expect(await readFile(own, 'utf8')).toBe('appunti');
      expect(Buffer.compare(await readFile(join(folder, 'a-precedente-2.xlsx')), bytes)).toBe(0);
    }));

  it('is written through a link, and keeps who may read it', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.xlsx');
      await writeFile(file, book());
      await mkdir(join(folder, 'vero'));
      const output = join(folder, 'vero', 'o.xlsx');
      expect((await traguardo('valuta', file, '--uscita', output)).code).toBe(0);
      await chmod(output, 0o640);
      await symlink(output, join(folder, 'o.xlsx'));
      await writeFile(file, book(PLAIN_ROWS.slice(0, 3)));
      const linked = join(folder, 'o.xlsx');
      expect((await traguardo('valuta', file, '--uscita', linked)).code).toBe(0);
      expect((await lstat(linked)).isSymbolicLink()).toBe(true);
      expect((await stat(output)).mode & 0o777).toBe(0o640);
    }));
});
