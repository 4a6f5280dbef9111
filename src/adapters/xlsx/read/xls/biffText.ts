import { UnusableWorkbook } from '../../unusableWorkbook';
import type { FontedText } from '../fontRuns';
import type { BiffRecord } from './records';

/** Reads the bytes of a record and of those that continue it, one after the other. */
export interface BiffReader {
  readonly atEnd: () => boolean;
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly skip: (bytes: number) => void;
  /** Characters; in each continuing record a new flag says whether they have one or two bytes. */
  readonly characters: (count: number, wide: boolean) => string;
}

export const biffReader = ({ data, continued }: BiffRecord, from: number): BiffReader => {
  const blocks = [data, ...continued];
  let block = 0;
  let at = from;
  const left = (): number => (blocks[block]?.byteLength ?? 0) - at;
  const settle = (): void => {
    while (left() <= 0 && block < blocks.length) {
      block++;
      at = 0;
    }
  };
  const u8 = (): number => {
    settle();
    return (blocks[block] as DataView).getUint8(at++);
  };
  const u16 = (): number => u8() | (u8() << 8);
  const characters = (count: number, wide: boolean): string => {
    const codes: number[] = [];
    let two = wide;
    while (codes.length < count) {
      if (left() <= 0) {
        settle();
        if (block >= blocks.length) throw new UnusableWorkbook('damaged');
        two = (u8() & 1) === 1;
      }
      codes.push(two ? u16() : u8());
    }
    return fromCodes(codes);
  };
  return {
    atEnd: () => {
      settle();
      return block >= blocks.length;
    },
    u8,
    u16,
    u32: () => u16() + u16() * 0x10000,
    skip: (bytes) => {
      for (let count = 0; count < bytes; count++) u8();
    },
    characters,
  };
};

const fromCodes = (codes: readonly number[]): string => {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192)
    text += String.fromCharCode(...codes.slice(at, at + 8192));
  return text;
};

/** A text with its length in 16 bits, flags, and perhaps fonts and a phonetic guide behind it. */
export const readBiffText = (reader: BiffReader): FontedText => {
  const length = reader.u16();
  const flags = reader.u8();
  const fontCount = flags & 8 ? reader.u16() : 0;
  const phonetics = flags & 4 ? reader.u32() : 0;
  const text = reader.characters(length, (flags & 1) === 1);
  const fonts = Array.from({ length: fontCount }, () => ({
    from: reader.u16(),
    font: reader.u16(),
  }));
  reader.skip(phonetics);
  return { text, fonts };
};
