import { accepted, excelize } from './excelize';

const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

/** A workbook with much that a user may have: chart, picture, comment, table, rules, rich text. */
export const richWorkbook = async (): Promise<Uint8Array> => {
  const library = await excelize();
  const file = new library.NewFile();
  const sheet = 'Sheet1';
  const bold = accepted(
    file.NewStyle({ Font: { Bold: true, Color: '#C00000' }, CustomNumFmt: '0.000%' }),
  ).style;
  accepted(file.SetSheetRow(sheet, 'A1', ['Codice', 'Target', 'Consuntivo']));
  accepted(file.SetSheetRow(sheet, 'A2', ['A01', 80, 75]));
  accepted(file.SetSheetRow(sheet, 'A3', ['A02', 60, 66]));
  accepted(file.SetCellStyle(sheet, 'B2', 'C3', bold));
  accepted(file.SetCellFormula(sheet, 'D2', 'C2/B2'));
  accepted(
    file.SetCellRichText(sheet, 'A5', [
      { Text: 'barrato', Font: { Strike: true } },
      { Text: ' e no' },
    ]),
  );
  accepted(file.AddTable(sheet, { Range: 'A1:C3', Name: 'Tabella1' }));
  accepted(
    file.AddComment(sheet, { Cell: 'C2', Author: 'OIV', Paragraph: [{ Text: 'verificare' }] }),
  );
  accepted(
    file.AddPictureFromBytes(sheet, 'F2', {
      Extension: '.png',
      File: PIXEL,
      Format: {},
      InsertType: 0,
    }),
  );
  accepted(
    file.AddChart(sheet, 'F10', {
      Type: library.Col,
      Series: [{ Name: 'Sheet1!$C$1', Categories: 'Sheet1!$A$2:$A$3', Values: 'Sheet1!$C$2:$C$3' }],
    }),
  );
  accepted(file.SetDefinedName({ Name: 'Nome_utente', RefersTo: 'Sheet1!$B$2' }));
  const { buffer } = accepted(file.WriteToBuffer());
  return new Uint8Array(buffer as ArrayBuffer);
};
