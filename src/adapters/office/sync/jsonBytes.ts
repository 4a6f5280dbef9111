/** How many bytes of UTF-8 something takes as JSON: `"è"` 4, `"€"` 5. */
export const jsonBytes = (value: unknown): number => {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Both halves of a surrogate pair count two.
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
};
