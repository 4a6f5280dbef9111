import { zipSync, type Zippable } from 'fflate';

/** A sheet of a test package; `xml` is all that stands inside `<worksheet>`. */
export interface TestSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'xlMacrosheet';
}

export interface TestPackage {
  readonly sheets: readonly TestSheet[];
  /** All that stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** All that stands inside `<sst>`. */
  readonly strings?: string;
  /** Workbook XML before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** Further parts: path → text or bytes. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Further `<Override>` and `<Relationship>` elements. */
  readonly overrides?: string;
  readonly relationships?: string;
  readonly macros?: true;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LIST = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const PLAIN_STYLES =
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><strike/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="46" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** The parts of a small .xlsx, written by hand so that tests know every byte of it. */
export const packageParts = (book: TestPackage): Record<string, Uint8Array> => {
  const kinds = book.sheets.map(({ kind = 'worksheet' }) => kind);
  const path = (index: number): string =>
    `${kinds[index] === 'xlMacrosheet' ? 'macrosheets' : `${kinds[index]}s`}/sheet${index + 1}.xml`;
  const type = book.macros
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : `${SPREADSHEET}.sheet.main+xml`;
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/>` +
      kinds
        .map(
          (kind, index) =>
            `<Override PartName="/xl/${path(index)}" ContentType="${SPREADSHEET}.${kind}+xml"/>`,
        )
        .join('') +
      `${book.overrides ?? ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${LIST}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${book.before ?? ''}<sheets>` +
      book.sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
        )
        .join('') +
      `</sheets>${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${LIST}">` +
      kinds
        .map(
          (kind, index) =>
            `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${path(index)}"/>`,
        )
        .join('') +
      `<Relationship Id="rId90" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId91" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>` +
      `${book.relationships ?? ''}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles ?? PLAIN_STYLES}</styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${book.strings ?? ''}</sst>`,
    ...Object.fromEntries(
      book.sheets.map(({ xml }, index) => {
        const element =
          kinds[index] === 'xlMacrosheet' ? 'xm:macrosheet' : (kinds[index] as string);
        return [
          `xl/${path(index)}`,
          `${HEAD}<${element} xmlns="${MAIN}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns:r="${RELATIONSHIPS}">${xml}</${element}>`,
        ];
      }),
    ),
    ...book.parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  );
};

export const zipParts = (parts: Zippable): Uint8Array => zipSync(parts, { level: 1 });

/** A small .xlsx in bytes. */
export const buildPackage = (book: TestPackage): Uint8Array => zipParts(packageParts(book));
