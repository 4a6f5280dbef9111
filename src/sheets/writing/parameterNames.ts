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
export type ParameterId = keyof typeof PARAMETER_NAMES;
