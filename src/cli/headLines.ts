import type { Evaluation } from '../application/evaluate/evaluate';
import { yearLine } from '../application/year/yearWords';
import { yearConflictCheck } from '../domain/checks/reading/yearConflict';
import { formatCount, formatItalian, formatPercentage } from '../domain/language/italianFormat';
import type { Assessment } from '../domain/model/assessment';
import type { Paint } from './paint';

/** What stands above all figures: a year to settle, the workbook, its year and where it comes from. */
export const headLines = (evaluation: Evaluation, input: string, paint: Paint): string[] => {
  const { assessment, year } = evaluation;
  const { objectives, indicators } = assessment;
  const counts = [
    formatCount(objectives.length, 'obiettivo', 'obiettivi'),
    formatCount(indicators.length, 'indicatore', 'indicatori'),
  ].join(', ');
  return [
    ...conflictLines(evaluation, paint),
    '',
    paint('bold', `${input} · anno ${assessment.year} · ${counts}${chamberWords(assessment)}`),
    `  ${yearLine(year)}`,
    ...(assessment.plan
      ? [`  Piano per il ${assessment.year}: nessun risultato ancora riportato, nulla è misurato.`]
      : []),
  ];
};

/** A year that the sheets contradict is said before anything else, until somebody settles it. */
const conflictLines = ({ findings }: Evaluation, paint: Paint): string[] =>
  findings
    .filter(({ check }) => check === yearConflictCheck.id)
    .map(({ message }) => paint('yellow', `! ATTENZIONE, anno da controllare. ${message}`));

/** " · ente 92,80% (15 obiettivi su 18), OIV 85,56". */
const chamberWords = ({ chamber: { achievement, counted, of, oivScore } }: Assessment): string => {
  const oiv = oivScore === null ? '' : `, OIV ${formatItalian(oivScore, 2)}`;
  return achievement === null
    ? ''
    : ` · ente ${formatPercentage(achievement)} (${formatCount(counted, 'obiettivo', 'obiettivi')} su ${of})${oiv}`;
};
