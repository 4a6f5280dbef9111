import { toModelNumber } from '../../domain/decimal';
import { cellAddress } from '../../domain/model/cellAddress';
import type { Target, YearTarget } from '../../domain/model/target';

/** A target in the words of the JSON contract: every member there, `null` where not known. */
export interface TargetModel {
  readonly text: string;
  readonly cell: string | null;
  readonly kind: Target['kind'];
  readonly operator: string | null;
  readonly operatorAssumed: boolean;
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly year: number;
  readonly revisions: readonly (number | string)[];
  readonly byYear: Readonly<Record<string, number | string>>;
}

type Figures = Pick<
  TargetModel,
  'operator' | 'operatorAssumed' | 'value' | 'max' | 'unit' | 'date'
>;
const NO_FIGURES: Figures = {
  operator: null,
  operatorAssumed: false,
  value: null,
  max: null,
  unit: null,
  date: null,
};

export const targetModel = (target: Target, year: number): TargetModel => ({
  text: target.text,
  cell: target.cell === null ? null : cellAddress(target.cell),
  kind: target.kind,
  ...figuresOf(target),
  year,
  revisions: target.revisions.map((old) => old.date ?? toModelNumber(old.value)),
  byYear: Object.fromEntries(
    [...target.byYear].map(([named, value]) => [String(named), yearValue(value)]),
  ),
});

const figuresOf = (target: Target): Figures => {
  switch (target.kind) {
    case 'threshold':
      return {
        ...NO_FIGURES,
        operator: target.operator,
        operatorAssumed: target.operatorAssumed,
        value: toModelNumber(target.value),
        unit: target.unit,
        date: target.date,
      };
    case 'range':
      return {
        ...NO_FIGURES,
        value: toModelNumber(target.lower),
        max: toModelNumber(target.upper),
        unit: target.unit,
      };
    case 'deadline':
      return { ...NO_FIGURES, operator: '<=', date: target.date };
    case 'zero':
      return { ...NO_FIGURES, operator: '=', value: 0, unit: target.unit };
    case 'difference':
      return {
        ...NO_FIGURES,
        operator: target.operator,
        value: toModelNumber(target.value),
        unit: target.unit,
      };
    case 'reference':
      return {
        ...NO_FIGURES,
        operator: target.operator,
        value: target.value === null ? null : toModelNumber(target.value),
        unit: target.unit,
      };
    case 'qualitative':
    case 'none':
    case 'unreadable':
      return NO_FIGURES;
  }
};

const yearValue = (value: YearTarget): number | string => {
  switch (value.kind) {
    case 'number':
      return toModelNumber(value.value);
    case 'date':
      return value.date;
    case 'text':
      return value.text;
  }
};
