import { accepted, excelize } from '../adapters/xlsx/support/excelize';

/** One cell to fill: in the row of a code, under a header text. */
export interface Typing {
  readonly sheet: string;
  readonly code: string;
  readonly header: string;
  readonly value: string | number;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/**
 * Types into cells of a workbook as a person would, by header and code, with a tool that is not
 * ours. Throws where the sheet, the header or the code is not there.
 */
export const typeInto = async (
  bytes: Uint8Array,
  typings: readonly Typing[],
): Promise<Uint8Array> => {
  const file = (await excelize()).OpenReader(bytes);
  for (const typing of typings) {
    const rows = accepted(file.GetRows(typing.sheet)).result;
    const header = rows.findIndex((row) => row.includes(typing.header) && row.includes('Codice'));
    const column = rows[header]?.indexOf(typing.header) ?? -1;
    const codeColumn = rows[header]?.indexOf('Codice') ?? -1;
    const row = rows.findIndex((cells, at) => at > header && cells[codeColumn] === typing.code);
    if (column < 0 || row < 0) throw new Error(`no cell for ${JSON.stringify(typing)}`);
    accepted(file.SetCellValue(typing.sheet, `${letters(column)}${row + 1}`, typing.value));
  }
  const { buffer } = accepted(file.WriteToBuffer());
  return new Uint8Array(buffer as ArrayBuffer);
};

/** The text of the cell in the row of a code, under a header. */
export const readCellOf = async (
  bytes: Uint8Array,
  { sheet, code, header }: Omit<Typing, 'value'>,
): Promise<string | undefined> => {
  const rows = accepted((await excelize()).OpenReader(bytes).GetRows(sheet)).result;
  const head = rows.find((row) => row.includes(header) && row.includes('Codice'));
  const column = head?.indexOf(header) ?? -1;
  const codeColumn = head?.indexOf('Codice') ?? -1;
  return rows.find((cells) => cells[codeColumn] === code)?.[column];
};
