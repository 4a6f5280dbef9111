import type { SnapshotCell } from '../../../sheets/snapshot';
import type { CellPlace } from '../../cells/cellPlace';
import { indexOrDamaged, quickAttribute } from '../xml/attributes';
import type { XmlHandler, XmlPlace } from '../xml/scanXml';
import type { FormulaTexts } from './formulaTexts';
import { collectRichText } from './richText';
import { snapshotCell, type WorkbookTables } from './storedCell';

/** Collects what stands inside one `<c>` element, from `start` to `finish`. */
export interface CellCollector extends Required<Pick<XmlHandler, 'text' | 'close'>> {
  readonly open: (name: string, attributes: string, place: XmlPlace) => void;
  /** `attributes` is the raw text of the tag. */
  readonly start: (attributes: string, place: CellPlace) => void;
  /** The cell; undefined where it has no content. */
  readonly finish: () => SnapshotCell | undefined;
}

const NO_RUNS = [] as const;

const NOWHERE: CellPlace = { row: 0, column: 0 };

/** `formulas` reads the texts of formulas, where they are wanted. */
export const cellCollector = (
  tables: WorkbookTables,
  formulas: FormulaTexts | null,
): CellCollector => {
  const inline = collectRichText();
  let inside: 'cell' | 'value' | 'inline' | 'formula' = 'cell';
  let attributes = '';
  let at = NOWHERE;
  let value = '';
  /** The attributes of its `<f>`; null without one. */
  let formula: string | null = null;
  let formulaText = '';
  let hasInline = false;
  return {
    start: (raw, place) => {
      attributes = raw;
      at = place;
      inside = 'cell';
      value = '';
      formula = null;
      formulaText = '';
      hasInline = false;
    },
    open: (name, raw, place) => {
      if (inside === 'inline') inline.open(name, raw, place);
      else if (name === 'v') inside = place.selfClosing ? 'cell' : 'value';
      else if (name === 'f') {
        formula = raw;
        inside = place.selfClosing ? 'cell' : 'formula';
      } else if (name === 'is' && !place.selfClosing) {
        inside = 'inline';
        hasInline = true;
      }
    },
    text: (piece) => {
      if (inside === 'value') value += piece;
      else if (inside === 'inline') inline.text(piece);
      else if (inside === 'formula' && formulas !== null) formulaText += piece;
    },
    close: (name, start, end) => {
      if (inside === 'inline' && name !== 'is') inline.close(name, start, end);
      else inside = 'cell';
    },
    finish: () => {
      if (value === '' && formula === null && !hasInline) return undefined;
      const type = quickAttribute(attributes, 't');
      const style = quickAttribute(attributes, 's');
      const format = style === undefined ? 0 : indexOrDamaged(style);
      const runs = hasInline ? inline.take() : NO_RUNS;
      const stored = { type, format, value, inline: runs, formula: formula !== null };
      const cell = snapshotCell(stored, tables);
      const text = formula === null ? undefined : formulas?.(formula, formulaText, at);
      return cell === undefined || text === undefined ? cell : { ...cell, formulaText: text };
    },
  };
};
