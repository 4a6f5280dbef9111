import type { TextRun } from '../../../../domain/model/cell';
import type { SnapshotCell } from '../../../../sheets/snapshot';
import { attributeNamed } from '../../xml/attributes';
import { numberContent, textContent } from '../../../cells/cellContent';
import { serialOfDate } from '../../../cells/dateFormat';

/** LibreOffice stores errors as it shows them, in the language of the program. */
const ERROR_CODES: Readonly<Record<string, string>> = {
  '#NULL!': '#NULL!', '#NULLO!': '#NULL!', '#DIV/0!': '#DIV/0!', '#VALUE!': '#VALUE!',
  '#VALORE!': '#VALUE!', '#REF!': '#REF!', '#RIF!': '#REF!', '#NAME?': '#NAME?', '#NOME?': '#NAME?',
  '#NUM!': '#NUM!', '#N/A': '#N/A', '#N/D': '#N/A',
}; // prettier-ignore

/**
 * A cell of an .ods from its attributes and the text that it shows. Formats are the plain ones of
 * the kind of value, as styles say no more than how many decimals are shown.
 */
export const odsCell = (
  attributes: ReadonlyMap<string, string>,
  shown: readonly TextRun[],
  struck: boolean,
): SnapshotCell | undefined => {
  const content = odsContent((name) => attributeNamed(attributes, name), shown, struck);
  const formula = attributeNamed(attributes, 'formula') !== undefined;
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
  get: (name: string) => string | undefined,
  shown: readonly TextRun[],
  struck: boolean,
): SnapshotCell['content'] | undefined => {
  const text = shown.map((run) => run.text).join('');
  const value = Number(get('value'));
  if (get('formula') !== undefined) {
    const code = ERROR_CODES[text] ?? (/^Err:\d+$/.test(text) ? '#VALUE!' : undefined);
    if (code !== undefined) return { kind: 'error', code };
  }
  switch (get('value-type') ?? 'string') {
    case 'float':
      return numberContent(value, 'General', false);
    case 'percentage':
      return numberContent(value, '0.00%', false);
    case 'currency':
      return numberContent(value, '#,##0.00', false);
    case 'boolean':
      return { kind: 'boolean', value: get('boolean-value') === 'true' };
    case 'date':
      return dateContent(get('date-value') ?? '', text);
    case 'time':
      return durationContent(get('time-value') ?? '', text);
    default: {
      const runs = text === '' ? [{ text: get('string-value') ?? '', struck }] : shown;
      return runs.some((run) => run.text !== '') ? textContent(runs) : undefined;
    }
  }
};

const dateContent = (date: string, shown: string): SnapshotCell['content'] => {
  const instant = new Date(/T/.test(date) && !/Z$/.test(date) ? `${date}Z` : date);
  return Number.isNaN(instant.getTime())
    ? { kind: 'text', text: shown }
    : numberContent(serialOfDate(instant, false), 'dd/mm/yyyy', false);
};

/** `PT36H30M00S` → 1.5208333 days. */
const durationContent = (time: string, shown: string): SnapshotCell['content'] => {
  const match = /^(-?)PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(time);
  if (match === null) return { kind: 'text', text: shown };
  const [hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  const days = (hours + minutes / 60 + seconds / 3600) / 24;
  return numberContent(match[1] === '-' ? -days : days, '[h]:mm:ss', false);
};
