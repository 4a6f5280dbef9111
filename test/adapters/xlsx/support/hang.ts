import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipParts } from './buildPackage';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LIST = 'http://schemas.openxmlformats.org/package/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

const CONTROL = 'application/vnd.ms-excel.controlproperties+xml';

const noteShape = (row: number, column: number): string =>
  `<v:shape id="_x0000_s${1025 + row}" type="#_x0000_t202" style='visibility:hidden'><v:textbox><div>b<br></div></v:textbox>` +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>` +
  `${column + 1}, 15, ${row}, 2, ${column + 3}, 31, ${row + 4}, 1</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** What people hang on a sheet in Excel, as the file has it then. */
export interface Hung {
  readonly notes?: readonly (readonly [ref: string, row: number, column: number, text: string])[];
  /** Each is among the notes too, as Excel has it. */
  readonly threads?: readonly (readonly [ref: string, text: string])[];
  /** The whole `<hyperlinks>` element and the targets of its ids `L1`, `L2` … */
  readonly links?: { readonly xml: string; readonly targets: readonly string[] };
  readonly drawing?: string;
  readonly printer?: true;
  readonly table?: true;
  /** A control of a form, relationship `K1`. */
  readonly control?: true;
  /** Changes to the sheet's XML and to the style sheet. */
  readonly sheet?: (xml: string) => string;
  readonly styles?: (xml: string) => string;
}

type Named = readonly [id: string, type: string, target: string];

/** A workbook with things hung on the sheet of a part, as Excel saves it. */
export const hang = (bytes: Uint8Array, sheet: string, hung: Hung): Uint8Array => {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const set = (path: string, xml: string): void => void (parts[path] = strToU8(xml));
  const { notes = [], threads = [], links, drawing, printer, table, control } = hung;
  const named: Named[] = [];
  const overrides: string[] = [];
  const add = (id: string, type: string, path: string, xml: string, content: string): void => {
    named.push([id, type, `/${path}`]);
    overrides.push(`<Override PartName="/${path}" ContentType="${content}"/>`);
    set(path, HEAD + xml);
  };
  const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  if (notes.length > 0) {
    const comments = notes.map(
      ([ref, , , words]) =>
        `<comment ref="${ref}" authorId="0"><text><t>${words}</t></text></comment>`,
    );
    add(
      'C1',
      'comments',
      'xl/comments1.xml',
      `<comments xmlns="${MAIN}"><authors><author>OIV</author></authors><commentList>${comments.join('')}</commentList></comments>`,
      `${SPREADSHEET}.comments+xml`,
    );
    add(
      'V1',
      'vmlDrawing',
      'xl/drawings/vmlDrawing1.vml',
      `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${notes
        .map(([, row, column]) => noteShape(row, column))
        .join('')}</xml>`,
      'application/vnd.openxmlformats-officedocument.vmlDrawing',
    );
  }
  if (threads.length > 0) {
    const all = threads.map(
      ([ref, words], index) =>
        `<threadedComment ref="${ref}" dT="2024-01-01T00:00:00.00" personId="{P}" id="{${index}}"><text>${words}</text></threadedComment>`,
    );
    add(
      'T1',
      'threadedComment',
      'xl/threadedComments/threadedComment1.xml',
      `<ThreadedComments xmlns="${THREADS}">${all.join('')}</ThreadedComments>`,
      'application/vnd.ms-excel.threadedcomments+xml',
    );
  }
  if (drawing !== undefined) {
    add(
      'D1',
      'drawing',
      'xl/drawings/drawing9.xml',
      drawing,
      'application/vnd.openxmlformats-officedocument.drawing+xml',
    );
  }
  if (table) {
    add(
      'Q1',
      'table',
      'xl/tables/table9.xml',
      `<table xmlns="${MAIN}" id="9" name="T" displayName="T" ref="A1:B2"/>`,
      `${SPREADSHEET}.table+xml`,
    );
  }
  if (printer) {
    add(
      'P1',
      'printerSettings',
      'xl/printerSettings/printerSettings1.bin',
      'x',
      `${SPREADSHEET}.printerSettings`,
    );
  }
  if (control) {
    add('K1', 'ctrlProp', 'xl/ctrlProps/ctrlProp1.xml', '<formControlPr/>', CONTROL);
  }
  const external = (links?.targets ?? []).map(
    (target, index) =>
      `<Relationship Id="L${index + 1}" Type="${TYPES}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  const list = named.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`,
  );
  set(
    `xl/worksheets/_rels/${sheet}.rels`,
    `${HEAD}<Relationships xmlns="${LIST}">${list.join('')}${external.join('')}</Relationships>`,
  );
  set(
    '[Content_Types].xml',
    text('[Content_Types].xml').replace('</Types>', `${overrides.join('')}</Types>`),
  );
  const path = `xl/worksheets/${sheet}`;
  const xml = text(path)
    .replace('<worksheet ', `<worksheet xmlns:r="${TYPES}" `)
    .replace('<pageMargins', `${links?.xml ?? ''}<pageMargins`)
    .replace('fitToHeight="0"/>', `fitToHeight="0"${printer ? ' r:id="P1"' : ''}/>`)
    .replace(
      '</worksheet>',
      `${drawing === undefined ? '' : '<drawing r:id="D1"/>'}${notes.length > 0 ? '<legacyDrawing r:id="V1"/>' : ''}` +
        `${table ? '<tableParts count="1"><tablePart r:id="Q1"/></tableParts>' : ''}</worksheet>`,
    );
  set(path, hung.sheet?.(xml) ?? xml);
  set('xl/styles.xml', hung.styles?.(text('xl/styles.xml')) ?? text('xl/styles.xml'));
  return zipParts(parts);
};
