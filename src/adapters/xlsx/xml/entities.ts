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

/** For element content and double-quoted attributes. */
export const escapeXml = (text: string): string => {
  let escaped = '';
  let from = 0;
  // By hand: a pattern with a function takes twice as long, and each formula passes here.
  for (let at = 0; at < text.length; at++) {
    const name = entityOf(text.charCodeAt(at));
    if (name === null) continue;
    escaped += text.slice(from, at) + name;
    from = at + 1;
  }
  return from === 0 ? text : escaped + text.slice(from);
};

const entityOf = (code: number): string | null => {
  switch (code) {
    case 0x22:
      return '&quot;';
    case 0x26:
      return '&amp;';
    case 0x3c:
      return '&lt;';
    case 0x3e:
      return '&gt;';
    default:
      return null;
  }
};

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
