/** OOXML comes in two flavours, transitional and strict, which differ in their namespaces. */
export interface Flavour {
  readonly main: string;
  /** The start of the types of relationships. */
  readonly relationships: string;
  readonly worksheetType: string;
  readonly stylesType: string;
}

const TYPES = {
  worksheetType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  stylesType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
} as const;

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** The flavour of a workbook part; a generated sheet must be of the same. */
export const flavourOf = (workbookXml: string): Flavour =>
  workbookXml.includes(STRICT_MAIN)
    ? {
        main: STRICT_MAIN,
        relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ...TYPES,
      }
    : {
        main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        ...TYPES,
      };
