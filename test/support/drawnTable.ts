import { localAddress } from '../../src/domain/model/cellAddress';

/** A cell as it stands in a sheet's XML: a text, a number, nothing, or XML of one's own. */
export type DrawnCell = string | number | null | { readonly xml: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cellXml = (cell: DrawnCell, address: string): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${address}"`);
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
};

/** The `<sheetData>` of a sheet that is drawn as rows of cells; `attributes` of rows by number. */
export const sheetData = (
  rows: readonly (readonly DrawnCell[])[],
  attributes: Readonly<Record<number, string>> = {},
): string =>
  `<sheetData>${rows
    .map(
      (row, r) =>
        `<row r="${r + 1}"${attributes[r + 1] ?? ''}>${row
          .map((cell, c) => cellXml(cell, localAddress(r, c)))
          .join('')}</row>`,
    )
    .join('')}</sheetData>`;

export const HEADER = ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'];

/** Two objectives with three indicators, as plain as can be. */
export const PLAIN_ROWS: readonly (readonly DrawnCell[])[] = [
  HEADER,
  ['A01', 'Ridurre i tempi', 'Tempo medio di risposta in giorni', '<= 10', 9],
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150],
  ['A02', 'Assistere le imprese', 'Imprese assistite', '>= 40', 44],
];
