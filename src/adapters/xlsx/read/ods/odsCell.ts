import type { TextRun } from '../../../../domain/model/cell';
import type { SnapshotCell } from '../../../../sheets/snapshot';
import { UnusableWorkbook } from '../../unusableWorkbook';
import { numberContent, textContent } from '../../../cells/cellContent';
import { serialOfDate } from '../../../cells/dateFormat';
import { storedBoolean, storedDate, storedNumber } from '../storedValue';
import type { OdsAttribute } from './odsNamespaces';
import type { OdsLook, ShownAs } from './odsStyles';

/** LibreOffice stores errors as it shows them, in the language of the program. */
const ERROR_CODES: Readonly<Record<string, string>> = {
  '#NULL!': '#NULL!', '#NULLO!': '#NULL!', '#DIV/0!': '#DIV/0!', '#VALUE!': '#VALUE!',
  '#VALORE!': '#VALUE!', '#REF!': '#REF!', '#RIF!': '#REF!', '#NAME?': '#NAME?', '#NOME?': '#NAME?',
  '#NUM!': '#NUM!', '#N/A': '#N/A', '#N/D': '#N/A',
}; // prettier-ignore

/**
 * A cell of an .ods from its attributes and the text that it shows. Formats are the plain ones of
 * the kind of value; a `float` is of the kind that its style shows. `daysToNull`: from 30 December
 * 1899, day 0 of most files, to the one that days are counted from in this one. A value that is none
 * (`office:value` missing or no number) leaves the text that the cell shows; without one the file is
 * `damaged`.
 */
export const odsCell = (
  get: OdsAttribute,
  shown: readonly TextRun[],
  look: OdsLook,
  daysToNull: number,
): SnapshotCell | undefined => {
  const { struck } = look;
  const content = odsContent(get, shown, look, daysToNull);
  const formula = get('formula') !== undefined;
  if (content === undefined) {
    return formula ? { content: { kind: 'text', text: '' }, formula } : undefined;
  }
  return {
    content,
    ...(formula ? { formula } : {}),
    ...(struck && content.kind !== 'text' ? { struck } : {}),
  };
};

const odsContent = (
  get: OdsAttribute,
  shown: readonly TextRun[],
  { struck, shownAs }: OdsLook,
  daysToNull: number,
): SnapshotCell['content'] | undefined => {
  const text = shown.map((run) => run.text).join('');
  if (get('formula') !== undefined) {
    const code = ERROR_CODES[text] ?? (/^Err:\d+$/.test(text) ? '#VALUE!' : undefined);
    if (code !== undefined) return { kind: 'error', code };
  }
  const type = get('value-type') ?? 'string';
  const read = VALUES[type];
  if (read === undefined) {
    const runs = text === '' ? [{ text: get('string-value') ?? '', struck }] : shown;
    return runs.some((run) => run.text !== '') ? textContent(runs) : undefined;
  }
  const asShown = type === 'float' && shownAs !== null ? SHOWN[shownAs] : undefined;
  const content = asShown === undefined ? read(get) : asShown(get, daysToNull);
  if (content !== null) return content;
  if (text === '') throw new UnusableWorkbook('damaged');
  return textContent(shown);
};

type Value = (get: OdsAttribute) => SnapshotCell['content'] | null;

const numeric =
  (format: string): Value =>
  (get) => {
    const value = storedNumber(get('value') ?? '');
    return value === null ? null : numberContent(value, format, false);
  };

/** The same for a plain number that its style shows as something else: programs need no type for it. */
const SHOWN: Readonly<
  Record<ShownAs, (get: OdsAttribute, daysToNull: number) => SnapshotCell['content'] | null>
> = {
  percentage: numeric('0.00%'),
  time: numeric('[h]:mm:ss'),
  date: (get, daysToNull) => {
    const days = storedNumber(get('value') ?? '');
    return days === null ? null : numberContent(days + daysToNull, 'dd/mm/yyyy', false);
  },
};

/** How the value of each type stands in its attribute; null where it is none. */
const VALUES: Readonly<Record<string, Value>> = {
  float: numeric('General'),
  percentage: numeric('0.00%'),
  currency: numeric('#,##0.00'),
  boolean: (get) => {
    const value = storedBoolean(get('boolean-value') ?? '');
    return value === null ? null : { kind: 'boolean', value };
  },
  date: (get) => {
    const date = storedDate(get('date-value') ?? '');
    return date === null ? null : numberContent(serialOfDate(date, false), 'dd/mm/yyyy', false);
  },
  time: (get) => durationContent(get('time-value') ?? ''),
};

const PART = '(\\d+(?:\\.\\d+)?)';
const DURATION = new RegExp(`^(-?)PT(?:${PART}H)?(?:${PART}M)?(?:${PART}S)?$`);

/** `PT36H30M00S` → 1.5208333 days. */
const durationContent = (time: string): SnapshotCell['content'] | null => {
  const match = DURATION.exec(time);
  if (match === null) return null;
  const [hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const days = (hours + minutes / 60 + seconds / 3600) / 24;
  return numberContent(match[1] === '-' ? -days : days, '[h]:mm:ss', false);
};
