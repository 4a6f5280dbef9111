/** True where both hold the same bytes. */
export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(one, other) === 0;
