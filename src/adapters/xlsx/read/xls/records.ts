import { UnusableWorkbook } from '../../unusableWorkbook';

/** A record of a BIFF stream: its kind, its place, and its bytes as a view. */
export interface BiffRecord {
  readonly kind: number;
  readonly at: number;
  readonly data: DataView;
  /** The records that continue it. */
  readonly continued: readonly DataView[];
}

/** The kinds of records that matter here. */
export const KIND = {
  formula: 0x0006, eof: 0x000a, dateMode: 0x0022, filePass: 0x002f, font: 0x0031,
  continue: 0x003c, columnInfo: 0x007d, boundSheet: 0x0085, mulRk: 0x00bd, richLabel: 0x00d6,
  xf: 0x00e0, mergeCells: 0x00e5, strings: 0x00fc, labelSst: 0x00fd, number: 0x0203,
  label: 0x0204, boolErr: 0x0205, string: 0x0207, row: 0x0208, rk: 0x027e, format: 0x041e,
  bof: 0x0809,
} as const; // prettier-ignore

/** Records without a container, as Excel 2 to 4 stored them: a BOF record comes first. */
export const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 &&
  [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) &&
  (bytes[2] ?? 0) >= 4 &&
  (bytes[2] ?? 0) <= 16 &&
  bytes[3] === 0;

const BIFF8 = 0x0600;

/** Throws `old-format` where the stream is older than that of Excel 97. */
export const checkVersion = (stream: Uint8Array): void => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const kind = view.getUint16(0, true);
  if (kind === KIND.bof && view.getUint16(4, true) === BIFF8) return;
  throw new UnusableWorkbook(isBareBiff(stream) ? 'old-format' : 'damaged');
};

/**
 * The records from `from` up to the end of the substream that begins there, nested ones left out.
 * Throws `damaged` where none begins there or where it does not end: what is cut off is not short.
 */
export function* substream(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  let at = from;
  while (at + 4 <= stream.length) {
    const record = recordAt(stream, view, at);
    if (record.kind === KIND.bof) depth++;
    else if (depth === 0) break;
    else if (record.kind === KIND.eof && --depth <= 0) return;
    if (depth === 1) yield record;
    at += 4 + record.data.byteLength;
    for (const { byteLength } of record.continued) at += 4 + byteLength;
  }
  throw new UnusableWorkbook('damaged');
}

const recordAt = (stream: Uint8Array, view: DataView, at: number): BiffRecord => {
  const part = (place: number): DataView =>
    new DataView(
      stream.buffer,
      stream.byteOffset + place + 4,
      Math.min(view.getUint16(place + 2, true), stream.length - place - 4),
    );
  const data = part(at);
  const continued: DataView[] = [];
  let next = at + 4 + data.byteLength;
  while (next + 4 <= stream.length && view.getUint16(next, true) === KIND.continue) {
    const more = part(next);
    continued.push(more);
    next += 4 + more.byteLength;
  }
  return { kind: view.getUint16(at, true), at, data, continued };
};
