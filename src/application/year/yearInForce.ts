import { yearConflictCheck } from '../../domain/checks/reading/yearConflict';
import type { Finding } from '../../domain/finding';
import { yearConflict, type YearConflict } from '../../domain/register/year/yearConflict';
import type { ReportingYear } from '../../domain/register/year/yearSource';
import { UnusableInput } from '../input/unusableInput';
import { candidateWords } from './yearSourceWords';

/** The years that people gave. */
export interface GivenYears {
  /** Outside the workbook: `--anno`, or in the pane. */
  readonly option: number | null;
  /** Typed in `Parametri`. */
  readonly parameters: number | null;
  /** The year of the run before, which the workbook shows. */
  readonly before: number | null;
}

/** The reporting year, where it comes from, and whether the sheets say another one. */
export interface YearInForce {
  readonly year: number;
  readonly from: 'option' | 'parameters' | 'sheets' | 'before';
  readonly ofSheets: ReportingYear;
  readonly conflict: YearConflict | null;
}

/**
 * The reporting year: the one given outside, else the one typed in `Parametri`, else the one that
 * the sheets say, else the one of the run before. Throws {@link UnusableInput} where there is none,
 * with the sources that disagree.
 */
export const yearInForce = (
  { option, parameters, before }: GivenYears,
  ofSheets: ReportingYear,
): YearInForce => {
  const given = option ?? parameters;
  if (given !== null) {
    const from = option === null ? 'parameters' : 'option';
    return { year: given, from, ofSheets: ofSheets, conflict: yearConflict(given, ofSheets) };
  }
  if (ofSheets.kind === 'found')
    return { year: ofSheets.year, from: 'sheets', ofSheets: ofSheets, conflict: null };
  if (
    before !== null &&
    (ofSheets.candidates.length === 0 || ofSheets.candidates.includes(before))
  ) {
    return { year: before, from: 'before', ofSheets: ofSheets, conflict: null };
  }
  const between =
    ofSheets.candidates.length === 0
      ? 'non ne nomina alcuno'
      : `parla del ${candidateWords(ofSheets.candidates, ofSheets.sources)}`;
  throw new UnusableInput(
    'year-unclear',
    `l'anno di riferimento non è chiaro (la cartella ${between}); va indicato.`,
  );
};

/** The finding about a year that the sheets contradict. */
export const yearFindings = ({ conflict }: YearInForce): readonly Finding[] =>
  conflict === null
    ? []
    : [
        {
          severity: yearConflictCheck.severity,
          check: yearConflictCheck.id,
          message: conflictWords(conflict),
          subject: String(conflict.chosen),
          cell: conflict.sources[0]?.cell ?? null,
          evidence: `${conflict.chosen}|${conflict.yearsOfSheets.join('|')}`,
        },
      ];

/** What is wrong with the year that somebody gave, and what to do. */
const conflictWords = ({ chosen, yearsOfSheets: told, sources }: YearConflict): string =>
  `Si valuta il ${chosen}, come indicato, ma i fogli parlano del ${candidateWords(told, sources)}. ` +
  `Se l’anno giusto è il ${told.join(' o il ')}, tornare a quello: i consuntivi verrebbero confrontati ` +
  `con target di un altro anno. Se è il ${chosen}, accettare questa anomalia con un motivo: le ` +
  'anomalie che dipendono dall’anno vengono segnalate solo dopo.';
