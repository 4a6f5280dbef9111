import { relationshipId } from '../../ooxml/relationshipId';
import { attributesOf, isTrue, quickAttribute } from '../../xml/attributes';
import { escapeXml } from '../../xml/entities';
import type { ArchiveEntry } from '../../zip/archive';
import { cellPlace } from '../../../cells/cellPlace';
import { scanPart } from '../../read/readPart';
import type { SheetPlace } from '../../../../sheets/movedPlace';

/** Columns that follow one another, with their size as the file has it; counted from 0. */
export interface StandingColumns {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly isCustom: boolean;
  readonly hidden: boolean;
}

type Attributes = ReadonlyMap<string, string>;

/** A link of people on some cells. */
export interface StandingLink {
  readonly attributes: Attributes;
  /** The relationship that it names. */
  readonly id: string | undefined;
}

/** What people may have changed in a generated sheet, as its part says. */
export interface StandingSheet {
  /** The last row and column that hold something. */
  readonly last: SheetPlace;
  readonly columns: readonly StandingColumns[];
  /** Columns that hold something in some row, by the last of these rows. */
  readonly filledTo: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  /** True where a filter hides rows. */
  readonly isFiltered: boolean;
  /** The numbers of cell formats, formats[row][column]. */
  readonly formats: readonly (readonly (number | undefined)[] | undefined)[];
  readonly hyperlinks: readonly StandingLink[];
  /** The attributes of the sheet's protection, those of its own namespace; null without one. */
  readonly protection: string | null;
  /** Ids of relationships by the element that names them. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Elements that name a part which can stay as it is. */
const WITH_PART: ReadonlySet<string> = new Set([
  'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'pageSetup',
]); // prettier-ignore

/** Reads a generated sheet as it stands, while its part is inflated. */
export const standingSheet = (entry: ArchiveEntry): StandingSheet => {
  const columns: StandingColumns[] = [];
  const filledTo = new Map<number, number>();
  const hiddenRows: number[] = [];
  const formats: number[][] = [];
  const hyperlinks: StandingLink[] = [];
  const parts = new Map<string, string>();
  let protection: string | null = null;
  let isFiltered = false;
  let last: SheetPlace = { row: -1, column: -1 };
  let at: SheetPlace = { row: -1, column: -1 };
  const openCell = (raw: string, selfClosing: boolean): void => {
    const address = quickAttribute(raw, 'r');
    const place = address === undefined ? null : cellPlace(address);
    at = place ?? { ...at, column: at.column + 1 };
    const format = Number(quickAttribute(raw, 's') ?? 0);
    if (format !== 0) (formats[at.row] ??= [])[at.column] = format;
    if (selfClosing) return;
    filledTo.set(at.column, at.row);
    last = { row: Math.max(last.row, at.row), column: Math.max(last.column, at.column) };
  };
  scanPart(entry, {
    open: (name, raw, { selfClosing }, prefixes) => {
      if (name === 'c') openCell(raw, selfClosing);
      else if (name === 'row') {
        at = { row: Number(quickAttribute(raw, 'r') ?? at.row + 2) - 1, column: -1 };
        if (isTrue(quickAttribute(raw, 'hidden'))) hiddenRows.push(at.row);
      } else if (name === 'col') columns.push(columnsOf(attributesOf(raw)));
      else if (name === 'filterColumn') isFiltered = true;
      else if (name === 'hyperlink') {
        hyperlinks.push({ attributes: attributesOf(raw), id: relationshipId(raw, prefixes) });
      } else if (name === 'sheetProtection') protection = plainAttributes(raw);
      else if (WITH_PART.has(name)) {
        const id = relationshipId(raw, prefixes);
        if (id !== undefined) parts.set(name, id);
      }
    },
  });
  return {
    last,
    columns,
    filledTo,
    hiddenRows,
    isFiltered,
    formats,
    hyperlinks,
    protection,
    parts,
  };
};

/** Without those of other namespaces, which the new sheet does not declare. */
const plainAttributes = (raw: string): string =>
  [...attributesOf(raw)]
    .filter(([name]) => !name.includes(':') && name !== 'xmlns')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

const columnsOf = (attributes: Attributes): StandingColumns => ({
  first: Number(attributes.get('min')) - 1,
  last: Number(attributes.get('max')) - 1,
  width: attributes.has('width') ? Number(attributes.get('width')) : null,
  isCustom: isTrue(attributes.get('customWidth')),
  hidden: isTrue(attributes.get('hidden')),
});
