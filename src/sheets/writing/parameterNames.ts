/** The workbook-level names of the parameters that formulas read. */
export const PARAMETER_NAMES = {
  year: 'Traguardo_par_anno',
  nearlyReached: 'Traguardo_par_quasi_raggiunto',
  partlyReached: 'Traguardo_par_in_parte',
  scoreStep: 'Traguardo_par_passo',
  lowerIsBetter: 'Traguardo_par_minore_meglio',
  declaredCounts: 'Traguardo_par_dichiarati',
  lateCountsZero: 'Traguardo_par_ritardo_zero',
  metaThreshold: 'Traguardo_par_soglia_ok',
  oivDistance: 'Traguardo_par_distanza_oiv',
} as const;
/** The cell that is above 0 where something was typed in `Parametri` that only a run can follow. */
export const RECALCULATE_NAME = 'Traguardo_par_ricalcolo';
export type ParameterId = keyof typeof PARAMETER_NAMES;
