/**
 * A short mark of a long text, so that a list of thousands can be evidence: equal texts have equal
 * marks, and a changed one almost surely another. FNV-1a, 32 bits, as 8 hexadecimal digits.
 */
export const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
