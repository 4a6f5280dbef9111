const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const ENTITY = /&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi;

/** `&lt;`, `&#10;`, `&#xA;` → their characters; anything else stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole;
        const code =
          hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

/** Excel's `_xHHHH_` for characters that XML cannot hold → the character. */
export const decodeExcelEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

const XML_SPECIAL = /[&<>"]/g;
const XML_NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For element content and double-quoted attributes. */
export const escapeXml = (text: string): string =>
  text.replace(XML_SPECIAL, (character) => XML_NAMES[character] as string);

// What XML 1.0 cannot hold (or would change: CR), lone surrogates, and a literal `_xHHHH_`.
const NEEDS_EXCEL_ESCAPE =
  // eslint-disable-next-line no-control-regex -- control characters are what must be found here
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell's text as it stands in XML: every string survives the way out and back. */
export const escapeCellText = (text: string): string =>
  escapeXml(
    text.replace(
      NEEDS_EXCEL_ESCAPE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
