import type { Decimal } from '../../../../domain/decimal';
import { decimal } from '../../../../domain/decimal';
import type { Actual } from '../../../../domain/model/actual';
import type { AssessedIndicator, Assessment } from '../../../../domain/model/assessment';
import type { Objective } from '../../../../domain/model/objective';
import type { Target } from '../../../../domain/model/target';
import { withMetaActual } from '../../../../domain/rollup/metaActual';
import type { WrittenSource } from '../../../../domain/register/writtenSources';
import type { IndicatorInputs, SetAside, UserEntries } from '../../entries/userEntries';
import { serialOf } from '../../entries/typedEntry';
import { DEADLINE_SIGN, RANGE_SIGN, SIGNS } from '../../texts/indicatorTexts';

/** One row of `Stato indicatori`: an indicator, or what was typed and finds no place now. */
export interface IndicatorRow {
  /** Its id, or the key of what was set aside. */
  readonly code: string;
  /** Null where the sheets have it no longer. */
  readonly found: FoundIndicator | null;
  readonly inputs: IndicatorInputs;
  /** The texts of now, as written. */
  readonly source: WrittenSource | null;
  /** Set where the words find no place now: they are kept at the end. */
  readonly aside: SetAside<IndicatorInputs> | null;
}

export interface FoundIndicator {
  readonly assessed: AssessedIndicator;
  readonly objective: Objective | null;
  /** What the sheets say, whatever a person confirmed; null where they say nothing. */
  readonly actual: Actual | null;
  /** The actual that counts, as a number or the serial number of a day; null where none does. */
  readonly considered: Decimal | null;
  readonly bounds: TargetBounds;
}

/** The target as formulas read it. */
export interface TargetBounds {
  readonly sign: string | null;
  /** Also the serial number of a deadline. */
  readonly value: Decimal | null;
  readonly max: Decimal | null;
  readonly isDay: boolean;
}

/** The indicators in the order of the sheets, then what was set aside. */
export const indicatorRows = (
  assessment: Omit<Assessment, 'findings'>,
  entries: UserEntries,
  sheetActuals: ReadonlyMap<string, Actual>,
  sources: ReadonlyMap<string, WrittenSource>,
): readonly IndicatorRow[] => {
  const objectives = new Map(
    assessment.objectives.map(({ objective }) => [objective.code, objective]),
  );
  const found = assessment.indicators.map((assessed) => {
    const { id, objective } = assessed.indicator;
    return {
      code: id,
      inputs: entries.indicators.get(id) ?? NO_INPUTS,
      source: sources.get(id) ?? null,
      aside: null,
      found: {
        assessed,
        objective: objectives.get(objective) ?? null,
        actual: actualOfSheet(assessed, sheetActuals),
        considered: consideredActual(assessed),
        bounds: boundsOf(assessed.target),
      },
    };
  });
  const aside = entries.indicatorsSetAside.map((row) => ({
    code: row.key,
    inputs: row.inputs,
    source: null,
    aside: row,
    found: null,
  }));
  return [...found, ...aside];
};

const NO_INPUTS: IndicatorInputs = { confirmedTarget: null, confirmedActual: null, choice: null };

const actualOfSheet = (
  { indicator, meta }: AssessedIndicator,
  sheetActuals: ReadonlyMap<string, Actual>,
): Actual | null => {
  if (indicator.actual?.confirmed) return sheetActuals.get(indicator.id) ?? null;
  return meta === null ? indicator.actual : withMetaActual(indicator, meta).actual;
};

/** The figure that the achievement rests on, where there is one that counts by itself. */
const consideredActual = ({
  indicator,
  meta,
  target,
  achievement,
}: AssessedIndicator): Decimal | null => {
  const counts = achievement.kind === 'measured' || achievement.kind === 'late';
  if (!counts) return null;
  const actual = meta === null ? indicator.actual : withMetaActual(indicator, meta).actual;
  if (actual === null) return null;
  return target.kind === 'deadline' ? dayOf(actual, achievement.kind === 'late') : actual.value;
};

/** The day of completion; for a time span that is late, its first day: late by at least that. */
export const dayOf = (actual: Actual, late: boolean): Decimal | null => {
  const day = late ? (actual.dateFrom ?? actual.date) : actual.date;
  return day === null ? null : decimal(serialOf(day));
};

const bounds = (
  sign: string | null,
  value: Decimal | null,
  max: Decimal | null = null,
): TargetBounds => ({
  sign,
  value,
  max,
  isDay: sign === DEADLINE_SIGN,
});

const boundsOf = (target: Target): TargetBounds => {
  switch (target.kind) {
    case 'threshold':
    case 'difference':
    case 'reference':
      return bounds(SIGNS[target.operator], target.value);
    case 'zero':
      return bounds(SIGNS['='], decimal(0));
    case 'range':
      return bounds(RANGE_SIGN, target.lower, target.upper);
    case 'deadline':
      return bounds(DEADLINE_SIGN, decimal(serialOf(target.date)));
    case 'qualitative':
    case 'none':
    case 'unreadable':
      return bounds(null, null);
  }
};

/** Whether any indicator has a weight: only then do means need them. */
export const hasWeights = (rows: readonly IndicatorRow[]): boolean =>
  rows.some(({ found }) => found !== null && found.assessed.indicator.weight !== null);
