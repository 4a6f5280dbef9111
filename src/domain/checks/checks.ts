import { ambiguousOrder } from './actuals/ambiguousOrder';
import type { Check } from './shared/check';
import { codeInferred } from './objectives/codeInferred';
import { codeNormalised } from './objectives/codeNormalised';
import { codeRepeated } from './objectives/codeRepeated';
import { confirmationStale } from './actuals/confirmationStale';
import { dateOutsideYear } from './dates/dateOutsideYear';
import { dateWhereNumber } from './actuals/dateWhereNumber';
import { deadlineMissed } from './dates/deadlineMissed';
import { decimalDot } from './actuals/decimalDot';
import { declaredNotReached } from './actuals/declaredNotReached';
import { declaredOnly } from './actuals/declaredOnly';
import { directionUnclear } from './targets/directionUnclear';
import { displayHides } from './actuals/displayHides';
import { historyRatioMismatch } from './ratios/historyRatioMismatch';
import { mappingDoubtfulCheck } from './reading/mappingDoubtful';
import { metaMismatch } from './ratios/metaMismatch';
import { missingActual } from './actuals/missingActual';
import { missingTarget } from './targets/missingTarget';
import { monthsNotEvaluated } from './actuals/monthsNotEvaluated';
import { noResultsYet } from './actuals/noResultsYet';
import { noteMissing } from './notes/noteMissing';
import { noteRepeated } from './notes/noteRepeated';
import { oivFar } from './evaluation/oivFar';
import { operatorConflictCheck } from './targets/operatorConflictCheck';
import { ratioMismatch } from './ratios/ratioMismatch';
import { reasonMissing } from './evaluation/reasonMissing';
import { reasonStale } from './evaluation/reasonStale';
import { rowsOfOtherYearsCheck } from './reading/rowsOfOtherYears';
import { rowLeftOutCheck } from './reading/rowLeftOut';
import { selfDeclaredSource } from './actuals/selfDeclaredSource';
import { sheetLeftOutCheck } from './reading/sheetLeftOut';
import { statedIsActual } from './stated/statedIsActual';
import { statedMismatch } from './stated/statedMismatch';
import { strictBound } from './targets/strictBound';
import { sumMismatch } from './ratios/sumMismatch';
import { targetBelowBaseline } from './targets/targetBelowBaseline';
import { targetConflict } from './targets/targetConflict';
import { targetRevised } from './targets/targetRevised';
import { twoActuals } from './actuals/twoActuals';
import { unreachableTarget } from './targets/unreachableTarget';
import { unreadableTarget } from './targets/unreadableTarget';
import { weightsSum } from './objectives/weightsSum';
import { yearConflictCheck } from './reading/yearConflict';

/** Every check, worst first: findings come out in this order. */
export const CHECKS: readonly Check[] = [
  ratioMismatch,
  statedMismatch,
  statedIsActual,
  sumMismatch,
  historyRatioMismatch,
  metaMismatch,
  unreadableTarget,
  weightsSum,
  dateOutsideYear,
  yearConflictCheck,
  confirmationStale,
  twoActuals,
  ambiguousOrder,
  operatorConflictCheck,
  directionUnclear,
  targetConflict,
  missingActual,
  missingTarget,
  deadlineMissed,
  declaredNotReached,
  unreachableTarget,
  strictBound,
  dateWhereNumber,
  displayHides,
  oivFar,
  reasonStale,
  reasonMissing,
  rowLeftOutCheck,
  mappingDoubtfulCheck,
  sheetLeftOutCheck,
  rowsOfOtherYearsCheck,
  codeInferred,
  codeRepeated,
  noResultsYet,
  targetRevised,
  targetBelowBaseline,
  declaredOnly,
  monthsNotEvaluated,
  codeNormalised,
  noteRepeated,
  noteMissing,
  selfDeclaredSource,
  decimalDot,
];
