import type { Random } from './random';

/** Changes bytes; what comes out may have another length. */
export type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]; // prettier-ignore

const changed = (bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  if (copy.length > 0) change(copy);
  return copy;
};

/** Some place; every other time near the end, where an archive has its directory. */
const place = (bytes: Uint8Array, random: Random): number =>
  random.below(2) === 0 || bytes.length < 600
    ? random.below(bytes.length)
    : bytes.length - 1 - random.below(600);

export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  'bits flipped': (bytes, random) =>
    changed(bytes, (copy) => {
      for (let count = 1 + random.below(8); count > 0; count--) {
        const at = place(copy, random);
        copy[at] = (copy[at] as number) ^ (1 << random.below(8));
      }
    }),
  'a number overwritten': (bytes, random) =>
    changed(bytes, (copy) => {
      const value = random.pick(EXTREMES);
      const at = place(copy, random);
      for (let index = 0; index < random.pick([1, 2, 4]) && at + index < copy.length; index++)
        copy[at + index] = (value >>> (8 * index)) & 255;
    }),
  'bytes cut out': (bytes, random) => {
    const at = random.below(bytes.length);
    const end = at + 1 + random.below(64);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(end)]);
  },
  'the end cut off': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'bytes put in': (bytes, random) => {
    const at = random.below(bytes.length);
    const put = Array.from({ length: 1 + random.below(16) }, () => random.below(256));
    return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at)]);
  },
  'bytes doubled': (bytes, random) => {
    const at = random.below(bytes.length);
    const end = at + 1 + random.below(64);
    return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(at)]);
  },
};
