import type { Decimal } from '../../domain/decimal';
import { absoluteAddress, emptyCell, formulaCell, linkCell } from './cells';
import { dateCell, numberCell, numberStyle, textCell, typedValue, valueCell } from './cells';
import { extraColumns, hiddenColumn, hiddenUnless, inputColumn } from './columnKinds';
import { rowKindColumn, shownColumn, type ExtraId } from './columnKinds';
import { cellNumber } from './formula';
import { daysLateFormula, indicatorStatusFormula, linkedActualFormula } from './indicatorFormulas';
import { percentageFormula, type IndicatorCells } from './indicatorFormulas';
import { dayOf, type FoundIndicator, type IndicatorRow } from './indicatorRows';
import { technicalIndicatorColumns, type TechnicalIndicatorId } from './indicatorTechnicalColumns';
import type { TypedInputs } from '../inputs';
import type { PlannedCell } from '../plan';
import { TARGET_TO_CONFIRM, GONE_WORD, HEADERS, READING_WORDS, STATUS_WORDS } from './texts';
import type { InRow, TableColumn } from './table';

export type IndicatorColumnId =
  | ShownIndicatorId
  | TechnicalIndicatorId
  | ExtraId
  | 'rowKind';

type ShownIndicatorId =
  | 'code'
  | 'objective'
  | 'name'
  | 'department'
  | 'targetText'
  | 'sign'
  | 'target'
  | 'targetMax'
  | 'unit'
  | 'confirmedTarget'
  | 'actual'
  | 'numerator'
  | 'denominator'
  | 'confirmedActual'
  | 'percentage'
  | 'status'
  | 'reading'
  | 'daysLate'
  | 'stated'
  | 'weight'
  | 'narrative'
  | 'link';

export type IndicatorColumn = TableColumn<IndicatorRow, IndicatorColumnId>;
