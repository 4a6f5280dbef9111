const PRIME_LOW = 0x1b3;
const PRIME_HIGH = 0x100;

/**
 * A short, stable fingerprint of a text: FNV-1a of 64 bits over its UTF-16 units, as 16 hex digits.
 * It tells whether figures changed; it is no protection against anybody.
 */
export const fingerprint = (text: string): string => {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    const product = low * PRIME_LOW;
    const carry = Math.floor(product / 0x1_0000_0000);
    high = (Math.imul(high, PRIME_LOW) + Math.imul(low, PRIME_HIGH) + carry) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
};

const hex = (part: number): string => part.toString(16).padStart(8, '0');
