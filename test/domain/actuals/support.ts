import type { CellContext, IndicatorContext } from '../../../src/domain/actuals/indicator/context';
import { readNarrative } from '../../../src/domain/actuals/readNarrative';
import { decimal } from '../../../src/domain/decimal';
import type { Actual } from '../../../src/domain/model/actual';
import type { CellContent, CellRef, Written } from '../../../src/domain/model/cell';
import type { Operator, Target } from '../../../src/domain/model/target';
import type { TrueTarget } from '../../samples/sampleData';

export const CELL: CellRef = { sheet: 'Foglio1', row: 3, column: 4 };

export const written = (content: CellContent): Written => ({ content, cell: CELL });

/** A target as the target reader would give it: `>= 15`, `>= 80%`, `<= 30 gg`, `zero`, `2023-07-31`. */
export const target = (short: string): Target => {
  const base = {
    text: short,
    cell: null,
    revisions: [],
    byYear: new Map(),
    unit: null,
    doubt: null,
    remarks: [],
    signs: [],
  };
  if (short === 'zero') return { ...base, kind: 'zero' };
  if (short === 'SI') return { ...base, kind: 'qualitative' };
  if (/^\d{4}-/.test(short)) return { ...base, kind: 'deadline', date: short };
  const parts = /^(\+|-|>=|<=|>|<|=)\s?(-?[\d.]+)\s?(.*)$/.exec(short);
  if (parts === null) return { ...base, kind: 'none', notDue: true };
  const [, sign = '', value = '0', unit = ''] = parts;
  const with_ = { ...base, unit: unit === '' ? null : unit, value: decimal(value) };
  if (sign === '+') return { ...with_, kind: 'difference', operator: '>=' };
  return {
    ...with_,
    kind: 'threshold',
    operator: sign as Operator,
    operatorAssumed: false,
    date: null,
  };
};

/** The target of a sample card, from what a careful person reads. */
export const sampleTarget = (reads: TrueTarget, text: string): Target => {
  const unit = reads.unit ?? '';
  const short =
    reads.kind === 'deadline'
      ? (reads.date ?? '')
      : reads.kind === 'zero'
        ? 'zero'
        : reads.kind === 'difference'
          ? `+${reads.value}${unit}`
          : `${reads.operator}${reads.value}${unit}`;
  return { ...target(short), text };
};

/** Name and algorithm parted by `|`. */
export const indicator = (words: string, short: string): IndicatorContext => {
  const [name = '', algorithm] = words.split('|').map((part) => part.trim());
  return { name, algorithm: algorithm ?? null, target: target(short), unit: null };
};

export const context = (words: string, short: string): CellContext => ({
  ...indicator(words, short),
  year: 2023,
});

export const told = (words: string, short: string, text: string): Actual | null =>
  readNarrative(text, CELL, { year: 2023, indicators: [indicator(words, short)] }).indicators[0]
    ?.actual ?? null;

/** What was read, in one short line: `29 high`, `2023-12-19 low`, `declared true 97`, `nothing`. */
export const brief = (actual: Actual | null): string => {
  if (actual === null) return 'nothing';
  const { declared, value, date, confidence } = actual;
  if (declared !== null) return `declared ${declared.reached} ${declared.percentage ?? '-'}`;
  if (date !== null) return `${date} ${confidence}`;
  return `${value === null ? 'null' : value.toDecimalPlaces(2)} ${confidence}`;
};
