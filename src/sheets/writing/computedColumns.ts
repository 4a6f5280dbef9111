import type { KnownMark } from './marks';
import { HEADERS } from './texts';

const I = HEADERS.indicators;
const O = HEADERS.objectives;
const P = HEADERS.parameters;

/** The columns of a generated table that the program computes, by their headers. */
export interface ComputedColumns {
  readonly mark: KnownMark;
  /** Names the rows. */
  readonly code: string;
  /** Every row has a formula here, or nothing. */
  readonly formulas: readonly string[];
  /** Numbers as they were read; live links in some rows. */
  readonly numbers: readonly string[];
  /** Italian: where a person types what is to count instead. */
  readonly insteadOf: (header: string) => string;
}

const SCORED: readonly string[] = [O.proposed, O.final, O.difference, O.printed];

export const COMPUTED_COLUMNS: readonly ComputedColumns[] = [
  {
    mark: 'Traguardo_Stato_indicatori',
    code: HEADERS.code,
    formulas: [I.percentage, I.status, I.daysLate, I.link],
    numbers: [I.target, I.targetMax, I.actual, I.numerator, I.denominator, I.stated, I.weight],
    insteadOf: () => `usare «${I.confirmedTarget}» o «${I.confirmedActual}» nella stessa riga`,
  },
  {
    mark: 'Traguardo_Valutazione_OIV',
    code: HEADERS.code,
    formulas: [O.percentage, O.status, O.counted, O.proposed, O.final, O.difference, O.link],
    numbers: [O.printed],
    insteadOf: (header) =>
      SCORED.includes(header)
        ? `usare «${O.outcome}» e «${O.score}» nella stessa riga`
        : `usare le celle gialle di «Stato indicatori», o «${O.outcome}» e «${O.score}» nella stessa riga`,
  },
  {
    mark: 'Traguardo_Parametri',
    code: P.name,
    formulas: [P.inUse],
    numbers: [],
    insteadOf: () => `usare la cella gialla sotto «${P.value}» nella stessa riga`,
  },
];
