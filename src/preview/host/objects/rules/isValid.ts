import type { CellRange } from '../../../../sheets/snapshot';
import type { HostCell, HostSheet, HostValidation, HostWorkbook } from '../../hostWorkbook';
import { parseAddress } from '../../store/address';
import { intersection } from '../../store/cellRange';
import { cellAt, visitCells } from '../../store/cells';
import { cellValue } from '../../store/cellValue';
import { referredRange } from '../findRange';
import { asRecord } from '../arguments';
import { validationKind } from './validationRule';

/** Whether a cell fulfils a rule; null where only a calculation could tell. */
type Verdict = boolean | null;

const listed = (
  source: string,
  sheet: HostSheet,
  workbook: HostWorkbook,
): readonly string[] | null => {
  if (!source.startsWith('=')) return source.split(',').map((word) => word.trim());
  const area = parseAddress(source.slice(1));
  const target = area ? { sheet, area } : referredRange(workbook, source);
  if (!target) return null;
  const words: string[] = [];
  visitCells(target.sheet, target.area, (cell) => {
    words.push(String(cellValue(cell)));
  });
  return words;
};

const limit = (value: unknown): number | null => {
  const number = typeof value === 'number' ? value : Number(String(value).replace(/^=/, ''));
  return Number.isNaN(number) ? null : number;
};

const within = (
  value: number,
  operator: unknown,
  low: number | null,
  high: number | null,
): Verdict => {
  if (low === null) return null;
  switch (operator) {
    case 'Between':
      return high === null ? null : value >= low && value <= high;
    case 'NotBetween':
      return high === null ? null : value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
    default:
      return null;
  }
};

const fulfils = (
  cell: HostCell,
  { rule }: HostValidation,
  sheet: HostSheet,
  workbook: HostWorkbook,
): Verdict => {
  const kind = validationKind(rule);
  if (kind === null) return true;
  if (kind === 'custom') return null;
  const details = asRecord(rule[kind]);
  const value = cellValue(cell);
  if (kind === 'list') {
    return listed(String(details['source']), sheet, workbook)?.includes(String(value)) ?? null;
  }
  const measured = kind === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const { operator, formula1, formula2 } = details;
  return within(measured, operator, limit(formula1), limit(formula2));
};

const verdicts = (
  validation: HostValidation,
  area: CellRange,
  sheet: HostSheet,
  workbook: HostWorkbook,
): readonly Verdict[] => {
  const found: Verdict[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      const blank = cell === undefined || cell.value === null;
      found.push(
        blank ? validation.ignoreBlanks !== false : fulfils(cell, validation, sheet, workbook),
      );
    }
  }
  return found;
};

/** True where all cells fulfil their validations, false where none does, else null. */
export const isValid = (
  sheet: HostSheet,
  areas: readonly CellRange[],
  workbook: HostWorkbook,
): Verdict => {
  const found = sheet.validations.flatMap((validation) =>
    areas.flatMap((area) => {
      const both = intersection(validation.range, area);
      return both ? verdicts(validation, both, sheet, workbook) : [];
    }),
  );
  if (found.every((verdict) => verdict === true)) return true;
  return found.every((verdict) => verdict === false) ? false : null;
};
