/** A decoder for XML that begins with these bytes: UTF-8, or UTF-16 where a byte order mark says so. */
export const xmlDecoder = (bytes: Uint8Array): TextDecoder => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
};

const DECLARED_ENCODING = /^(\s*<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/;

/** Whole XML as text that can be written again as UTF-8. */
export const decodeXml = (bytes: Uint8Array): string =>
  xmlDecoder(bytes).decode(bytes).replace(DECLARED_ENCODING, '$1 encoding="UTF-8"');
