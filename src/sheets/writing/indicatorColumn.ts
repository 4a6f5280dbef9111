import type { ExtraId } from './columnKinds';
import type { IndicatorFormulaId } from './indicatorFormulas';
import type { IndicatorRow } from './indicatorRows';
import type { TableColumn } from './table';

/** The columns of `Stato indicatori`. */
export type IndicatorColumnId =
  | IndicatorFormulaId
  | 'code'
  | 'objective'
  | 'name'
  | 'department'
  | 'targetText'
  | 'numerator'
  | 'denominator'
  | 'status'
  | 'daysLate'
  | 'narrative'
  | 'link'
  | 'objectiveKey'
  | 'counts'
  | 'countedWeight'
  | 'points'
  | 'toChoose'
  | 'choice'
  | 'metaKey'
  | 'asideTouched'
  | 'targetPrint'
  | 'actualPrint'
  | 'targetFor'
  | 'actualFor'
  | 'setAside'
  | 'likely'
  | 'year'
  | 'rowKind'
  | ExtraId;
export type IndicatorColumn = TableColumn<IndicatorRow, IndicatorColumnId>;
