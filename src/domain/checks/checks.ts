import { ambiguousOrder } from './ambiguousOrder';
import type { Check } from './check';
import { codeInferred } from './codeInferred';
import { codeNormalised } from './codeNormalised';
import { codeRepeated } from './codeRepeated';
import { confirmationStale } from './confirmationStale';
import { dateOutsideYear } from './dateOutsideYear';
import { dateWhereNumber } from './dateWhereNumber';
import { deadlineMissed } from './deadlineMissed';
import { decimalDot } from './decimalDot';
import { declaredNotReached } from './declaredNotReached';
import { declaredOnly } from './declaredOnly';
import { directionUnclear } from './directionUnclear';
import { displayHides } from './displayHides';
import { historyRatioMismatch } from './historyRatioMismatch';
import { mappingDoubtfulCheck } from './mappingDoubtful';
import { metaMismatch } from './metaMismatch';
import { missingActual } from './missingActual';
import { missingTarget } from './missingTarget';
import { monthsNotEvaluated } from './monthsNotEvaluated';
import { noResultsYet } from './noResultsYet';
import { noteMissing } from './noteMissing';
import { noteRepeated } from './noteRepeated';
import { oivFar } from './oivFar';
import { operatorConflictCheck } from './operatorConflictCheck';
import { ratioMismatch } from './ratioMismatch';
import { reasonMissing } from './reasonMissing';
import { reasonStale } from './reasonStale';
import { rowsOfOtherYearsCheck } from './rowsOfOtherYears';
import { rowLeftOutCheck } from './rowLeftOut';
import { selfDeclaredSource } from './selfDeclaredSource';
import { sheetLeftOutCheck } from './sheetLeftOut';
import { statedIsActual } from './statedIsActual';
import { statedMismatch } from './statedMismatch';
import { strictBound } from './strictBound';
import { sumMismatch } from './sumMismatch';
import { targetBelowBaseline } from './targetBelowBaseline';
import { targetConflict } from './targetConflict';
import { targetRevised } from './targetRevised';
import { twoActuals } from './twoActuals';
import { unreachableTarget } from './unreachableTarget';
import { unreadableTarget } from './unreadableTarget';
import { weightsSum } from './weightsSum';
import { yearConflictCheck } from './yearConflict';

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
