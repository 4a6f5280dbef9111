import { orDamaged } from '../unusableWorkbook';
import { xmlDecoder } from '../xml/decodeXml';
import { scanXml, type XmlHandler } from '../xml/scanXml';
import type { ArchiveEntry } from '../zip/archive';
import { inflateInPieces } from '../zip/inflate';

/** Scans a part of any size while it is inflated; the whole of it is never in memory. */
export const scanPart = (entry: ArchiveEntry, handler: XmlHandler): void =>
  orDamaged(() => {
    const scan = scanXml(handler);
    let decoder: TextDecoder | null = null;
    inflateInPieces(entry, (piece) => {
      decoder ??= xmlDecoder(piece);
      scan.push(decoder.decode(piece, { stream: true }));
    });
    scan.end();
  });
