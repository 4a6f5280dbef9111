import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from 'hucre';
import { toWriteSheet, type DrawnSheet } from './sheet';

const WRITTEN = new Date(Date.UTC(2024, 2, 15, 9));
const ERROR_AS_TEXT = /t="str"(?=><f>[^<]*<\/f><v>#)/g;

/** The library stores a formula's error as text; Excel stores it as an error. */
const withErrors = (name: string, content: Uint8Array): Uint8Array =>
  name.startsWith('xl/worksheets/')
    ? strToU8(strFromU8(content).replace(ERROR_AS_TEXT, 't="e"'))
    : content;

/** The bytes of a workbook; the same drawing gives the same bytes. */
export const bookBytes = async (
  sheets: readonly DrawnSheet[],
  author: string,
): Promise<Uint8Array> => {
  const bytes = await writeXlsx({
    sheets: sheets.map(toWriteSheet),
    properties: { creator: author, created: WRITTEN, modified: WRITTEN },
  });
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const [name, content] of entries) zippable[name] = withErrors(name, content);
  return zipSync(zippable, { level: 9, mtime: new Date(2024, 2, 15, 9) });
};
