const CHUNK = 0x8000;

/** Bytes as base64. */
export const base64 = (bytes: Uint8Array): string => {
  let text = '';
  // In chunks, since every byte of a call is an argument of it.
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
};
