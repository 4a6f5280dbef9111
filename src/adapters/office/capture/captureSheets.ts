import { capturedLook } from '../image/capturedLook';
import type { ImageCell, RuleImage, SheetImage, ValidationImage } from '../image/sheetImage';
import { textEntry } from '../image/textEntry';
import type { CellRange } from '../../../sheets/snapshot';
import type { Hung } from '../read/hung';
import type { ListedSheet } from '../read/listSheets';
import { isFormula } from '../read/snapshotCell';
import { strikesByRow, type SheetReading } from '../read/sheetSnapshot';
import { mapAnswer, type RequestPart } from '../sync/sendInParts';
import type { SheetFrame } from './captureFrame';
import { captureAlike, captureLooks, type LookBlock } from './captureLooks';
import { captureRule, captureValidation, joinedValidations } from './captureRules';
import { captureColumns, captureRows, type Sizes } from './captureSizes';
import { smallerPlaces, validationPlaces } from './validationPlaces';

/** A generated sheet as it was before a write. */
export interface CapturedSheet {
  readonly id: string;
  readonly position: number;
  readonly used: CellRange;
  /** How columns, rows and cells are that nobody ever touched; sizes in points. */
  readonly usual: {
    readonly width: number;
    readonly height: number;
    readonly size: number | null;
    readonly colour: string | null;
    readonly fill: string | null;
  };
  /** True where a filter hides rows. */
  readonly isFiltered: boolean;
  readonly hung: Hung;
  readonly image: SheetImage;
}

/** What is asked of a generated sheet, round by round, and the image that comes of the answers. */
export interface CaptureQuestions {
  readonly parts: readonly RequestPart<void>[];
  /** Once the parts are answered: what the answers left open; again until there is nothing. */
  readonly further: () => readonly RequestPart<void>[];
  readonly usual: CapturedSheet['usual'];
  readonly isFiltered: boolean;
  /** Once everything is answered. `reading` must have covered all used cells. */
  readonly image: (reading: SheetReading) => SheetImage;
}

/** Validations of whole rows, which no plan has, would take a question for every column. */
const MOST_PLACES = 4_000;

/** Where to look for what. */
export interface CapturePlaces {
  /** The cells to capture. */
  readonly used: CellRange;
  /** Where sizes may be set beyond them. */
  readonly wide: CellRange;
  /** Where validations are likely to stand. */
  readonly validated: readonly CellRange[];
  /** Places that make up `used`, each probably with one look; null where their cells are better asked one by one. */
  readonly alike: readonly CellRange[] | null;
}

export const captureQuestions = (
  { id, name }: ListedSheet,
  { used, wide, validated, alike }: CapturePlaces,
  frame: SheetFrame,
): CaptureQuestions => {
  const looks: LookBlock[] = [];
  const rules: RuleImage[] = [];
  const validations: ValidationImage[] = [];
  const several: CellRange[] = [];
  const mixed: CellRange[] = [];
  const sizes: { rows?: Sizes; columns?: Sizes } = {};
  const askValidation = (place: CellRange): RequestPart<void> =>
    mapAnswer(captureValidation(id, place), ({ found }) => {
      if (found === 'several') several.push(place);
      else if (found !== 'none') validations.push(found);
    });
  const keepLooks = (parts: readonly RequestPart<LookBlock>[]): readonly RequestPart<void>[] =>
    parts.map((part) =>
      mapAnswer(part, (it) => {
        if (it.at === null) mixed.push(it.place);
        else looks.push(it);
      }),
    );
  return {
    parts: [
      ...keepLooks(alike?.flatMap((place) => captureAlike(id, place)) ?? captureLooks(id, used)),
      mapAnswer(captureRows(id, wide), (it) => (sizes.rows = it)),
      mapAnswer(captureColumns(id, wide), (it) => (sizes.columns = it)),
      ...frame.rules.flatMap((type, position) =>
        type === 'Custom'
          ? [mapAnswer(captureRule(id, position), (it) => it && rules.push(it))]
          : [],
      ),
      ...validationPlaces(wide, frame, validated).map(askValidation),
    ],
    further: () => [
      ...keepLooks(mixed.splice(0).flatMap((place) => captureLooks(id, place))),
      ...several.splice(0).flatMap(smallerPlaces).slice(0, MOST_PLACES).map(askValidation),
    ],
    usual: usualOf(frame),
    isFiltered: frame.isFiltered,
    image: (reading) => ({
      title: name,
      tabColour: frame.tabColour,
      gridlines: frame.gridlines,
      cells: imageCells(reading, looks, frame),
      merges: reading.merges,
      rules,
      validations: joinedValidations(validations),
      widths: unusual(sizes.columns, frame.untouched.width),
      hiddenColumns: sizes.columns?.hidden ?? [],
      heights: unusual(sizes.rows, frame.untouched.height),
      hiddenRows: sizes.rows?.hidden ?? [],
      freeze: frame.freeze,
      filter: frame.filter,
      print: frame.print,
    }),
  };
};

const usualOf = ({ untouched }: SheetFrame): CapturedSheet['usual'] => ({
  width: untouched.width,
  height: untouched.height,
  size: untouched.format.font?.size ?? null,
  colour: untouched.format.font?.color ?? null,
  fill: untouched.format.fill?.color ?? null,
});

/** Hidden rows and columns measure 0; they get their usual size back. */
const unusual = (sizes: Sizes | undefined, usual: number): ReadonlyMap<number, number> =>
  new Map([...(sizes?.points ?? [])].filter(([, points]) => points !== usual && points > 0));

const imageCells = (
  reading: SheetReading,
  looks: readonly LookBlock[],
  { untouched }: SheetFrame,
): SheetImage['cells'] => {
  const cells: (ImageCell | undefined)[][] = [];
  const dressed = new Map<string, ImageCell['look']>();
  const lookAt = lookup(looks);
  const strikes = strikesByRow(reading);
  for (const { place, values, formulas, formats, types } of reading.blocks) {
    values.forEach((row, index) => {
      const to = (cells[place.top + index] ??= []);
      row.forEach((value, offset) => {
        const properties = lookAt(place.top + index, place.left + offset);
        const strike = strikes(place.top + index, place.left + offset).struck === true;
        const key = JSON.stringify([properties.style, properties.format, strike]);
        const look = dressed.get(key) ?? capturedLook(properties, untouched.format, strike);
        dressed.set(key, look);
        const format = String(formats[index]?.[offset]);
        const entry = entryOf(value, formulas[index]?.[offset], types[index]?.[offset]);
        if (entry === '' && look === null && format === 'General') return;
        to[place.left + offset] = { entry, format, look };
      });
    });
  }
  return Array.from(cells, (row) => Array.from(row ?? []));
};

const entryOf = (value: unknown, formula: unknown, type?: string): ImageCell['entry'] => {
  if (isFormula({ value, formula })) return String(formula);
  if (typeof value === 'string') return value === '' || type === 'Error' ? value : textEntry(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
};

const lookup = (
  blocks: readonly LookBlock[],
): ((row: number, column: number) => Excel.CellProperties) => {
  const cells: Excel.CellProperties[][] = [];
  for (const { place, at } of blocks) {
    for (let row = place.top; row <= place.bottom; row++) {
      const looks = (cells[row] ??= []);
      for (let column = place.left; column <= place.right; column++) {
        looks[column] = at?.(row, column) ?? {};
      }
    }
  }
  return (row, column) => cells[row]?.[column] ?? {};
};
