import { localAddress } from '../../../../domain/model/cellAddress';
import type { PlannedCell, PlannedValue } from '../../../../sheets/plan';
import { escapeCellText, escapeXml } from '../../xml/entities';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * One cell as XML. Texts stand in the cell itself, so that the user's table of shared strings stays
 * untouched; formulas carry their results.
 */
export const cellXml = (row: number, column: number, cell: PlannedCell, style: number): string => {
  const address = localAddress(row, column);
  const open = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if ('formula' in cell) {
    if (cell.formula.length > LONGEST_FORMULA) {
      throw new Error(`The formula in ${address} is longer than ${LONGEST_FORMULA} characters.`);
    }
    return `${open}${formulaXml(cell.formula, cell.result, address)}</c>`;
  }
  return valueXml(open, cell.value, address);
};

const formulaXml = (
  formula: string,
  result: string | number | boolean,
  address: string,
): string => {
  const written = `<f>${escapeXml(formula)}</f>`;
  if (typeof result === 'number') return `>${written}<v>${numberText(result, address)}</v>`;
  if (typeof result === 'boolean') return ` t="b">${written}<v>${result ? 1 : 0}</v>`;
  return ` t="str">${written}<v>${text(result, address)}</v>`;
};

const valueXml = (open: string, value: PlannedValue, address: string): string => {
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${numberText(value, address)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  const space = NEEDS_SPACE.test(value) ? ' xml:space="preserve"' : '';
  return `${open} t="inlineStr"><is><t${space}>${text(value, address)}</t></is></c>`;
};

const NEEDS_SPACE = /^\s|\s$|[\t\n\r]| {2}/;

const text = (value: string, address: string): string => {
  if (value.length > LONGEST_TEXT) {
    throw new Error(`The text in ${address} is longer than ${LONGEST_TEXT} characters.`);
  }
  return escapeCellText(value);
};

const numberText = (value: number, address: string): string => {
  if (!Number.isFinite(value)) throw new Error(`The number in ${address} is not finite.`);
  return String(value + 0);
};

/** True for a text that Excel would take for a formula once somebody edits the cell. */
export const looksLikeFormula = (cell: PlannedCell): boolean =>
  'value' in cell && typeof cell.value === 'string' && /^[=+\-@]/.test(cell.value);
