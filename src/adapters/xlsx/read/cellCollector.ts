import type { SnapshotCell } from '../../../sheets/snapshot';
import { indexOrDamaged, quickAttribute } from '../xml/attributes';
import type { XmlHandler, XmlPlace } from '../xml/scanXml';
import { collectRichText } from './richText';
import { snapshotCell, type WorkbookTables } from './storedCell';

/** Collects what stands inside one `<c>` element, from `start` to `finish`. */
export interface CellCollector extends Required<Pick<XmlHandler, 'text' | 'close'>> {
  readonly open: (name: string, attributes: string, place: XmlPlace) => void;
  /** `attributes` is the raw text of the tag. */
  readonly start: (attributes: string) => void;
  /** The cell; undefined where it has no content. */
  readonly finish: () => SnapshotCell | undefined;
}

const NO_RUNS = [] as const;

export const cellCollector = (tables: WorkbookTables): CellCollector => {
  const inline = collectRichText();
  let inside: 'cell' | 'value' | 'inline' = 'cell';
  let attributes = '';
  let value = '';
  let formula = false;
  let hasInline = false;
  return {
    start: (raw) => {
      attributes = raw;
      inside = 'cell';
      value = '';
      formula = false;
      hasInline = false;
    },
    open: (name, raw, place) => {
      if (inside === 'inline') inline.open(name, raw, place);
      else if (name === 'v') inside = place.selfClosing ? 'cell' : 'value';
      else if (name === 'f') formula = true;
      else if (name === 'is' && !place.selfClosing) {
        inside = 'inline';
        hasInline = true;
      }
    },
    text: (piece) => {
      if (inside === 'value') value += piece;
      else if (inside === 'inline') inline.text(piece);
    },
    close: (name, start, end) => {
      if (inside === 'inline' && name !== 'is') inline.close(name, start, end);
      else inside = 'cell';
    },
    finish: () => {
      if (value === '' && !formula && !hasInline) return undefined;
      const type = quickAttribute(attributes, 't');
      const style = quickAttribute(attributes, 's');
      const format = style === undefined ? 0 : indexOrDamaged(style);
      const runs = hasInline ? inline.take() : NO_RUNS;
      return snapshotCell({ type, format, value, inline: runs, formula }, tables);
    },
  };
};
