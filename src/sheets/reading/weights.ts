/**
 * The numbers that the rules of headers and columns weigh with, in one place. Scores are from 0 to 1:
 * what the words are worth × how well the content suits; a little above 1 where content confirms.
 */

/** When a score is enough. */
export const BAR = {
  /**
   * Below this a column is doubtful. It is where a word that means a role only sometimes (`Valore`,
   * `Risultato`) still counts when the content agrees, and no longer does when it is silent.
   */
  certain: 0.6,
  /** What a doubtful column shows at most. */
  doubtful: 0.59,
  /** Two columns whose scores for one role lie closer than this compete for it. */
  clearLead: 0.1,
  /** From here on a column keeps its role whatever is answered beside it. */
  plain: 0.75,
  /** From here on a column in sight wins over hidden ones of its role. */
  exact: 0.95,
} as const;

/** What the words of a header are worth. */
export const WORDS = {
  /** From here on they say a role plainly. */
  plain: 0.9,
  /** From here on they mean something. */
  meaning: 0.6,
  /** From here on they allow a role. */
  hint: 0.4,
  /** Below this a reading is none. */
  least: 0.3,
  /** Readings of one header this close are as good as each other. */
  near: 0.05,
} as const;

/** How alike two words are, beside 1 for equal ones; typing errors cost their share of the letters. */
export const LIKENESS = {
  plural: 0.98,
  /** With a dot, `Consunt.`, or contracted, `ragg.to`. */
  abbreviated: 0.93,
  /** Cut without a dot, `Consunt`. */
  cut: 0.88,
} as const;

/** What words around a known phrase cost: Italian puts the head of a phrase first. */
export const AROUND = {
  /** Each word behind it, five at most: `Peso dell'indicatore`. */
  behind: 0.07,
  mostBehind: 5,
  /** A phrase behind other words starts here and loses so much for each of them. */
  inside: 0.68,
  eachInside: 0.06,
  leastInside: 0.2,
  /** `Cod. capitolo` is the code of something else than the objective. */
  foreignCode: 0.5,
} as const;

/** How much a wording of a header of several levels counts. */
export const LEVELS = {
  /** All levels, from the lowest up (`Peso` under `Obiettivo`) or as written (`Target` over `iniziale`). */
  whole: 1,
  /** The lowest level alone: those above it only group it. */
  lowest: 0.93,
  /** What stands above a lowest level that means nothing by itself: `Consuntivo` over `n.`. */
  above: 0.85,
} as const;

/** When cells are a header, and a text is a label beside its value. */
export const HEADERS = {
  /** A cell that may head a column. */
  named: 0.64,
  /** A cell that surely does. */
  sure: 0.72,
  /** A text column that may become the indicator where target and result are there. */
  promotable: 0.45,
  /** `Servizio:` before its value. */
  label: 0.93,
  /** `Ufficio`, a department's label; a person's may be less sure. */
  department: 0.97,
  person: 0.82,
} as const;

/** How well content suits a role. */
export const FIT = {
  /** It bears the signs of this role and of no other: `A01.02`, `Nota 12`. */
  itsOwn: 1.08,
  confirms: 1.05,
  fits: 1,
  silent: 0.9,
  vague: 0.85,
  partly: 0.8,
  unlike: 0.65,
  unlikely: 0.5,
  poor: 0.4,
  contradicts: 0.25,
  cannotBe: 0.2,
} as const;

/** What cells say whose words name a role under a header that says nothing. */
export const CELLS = {
  note: 0.92,
  unit: 0.7,
  /** One of a list of states or directions. */
  listed: 0.64,
} as const;

/** Shares of a column's cells. */
export const SHARE = {
  nearlyAll: 0.8,
  most: 0.6,
  half: 0.5,
  many: 0.4,
  some: 0.3,
  few: 0.2,
} as const;

/** The score of a role that a column gets from those beside it: above the bar, below plain words. */
export const GIVEN = {
  /** `Misura` as indicator where nothing else is. */
  indicator: 0.65,
  /** An objective that is measured as such. */
  measuredObjective: 0.62,
  /** The least that words must say for an indicator to be given. */
  leastWords: 0.42,
  /** `Descrizione` as title, `N.` as code. */
  objective: 0.7,
  /** Results under a bare date, or told in words. */
  result: 0.66,
  /** Words beside figures of the same name. */
  remark: 0.7,
  /** Left out without a question. */
  leftOut: 0.8,
  /** Areas and objectives, or objectives and indicators, in one column. */
  combined: 0.95,
} as const;

/** When columns prove each other. */
export const ARITHMETIC = {
  /** So many of the rows that can tell must agree: above, a wrong row is a finding; below, a chance. */
  most: 0.65,
  /** Score of a role that numbers prove: as sure as a plain word. */
  proven: 0.96,
  /** So many columns are tried with each other; wider tables are grids of months. */
  columns: 14,
} as const;

/** When numbers tell results from shares of targets. */
export const RESULTS = {
  /** A result below this share of its target is hardly one where the row is called reached. */
  tooSmall: 0.05,
  /** Shares of 1 end here: some bodies write 1,2 for 120 %. */
  mostShare: 1.5,
  /** Percentages of achievement end here: above stand values. */
  mostPercent: 150,
  /** A value lies between these multiples of its target. */
  nearLeast: 0.3,
  nearMost: 3,
  /** With fewer rows a share that does not follow is chance. */
  fewestRows: 3,
  /** Score of a role that numbers tell of two that the words allow. */
  decided: 0.85,
} as const;

/** What is asked. */
export const QUESTIONS = {
  /** So many roles of a column come first. */
  roles: 3,
  /** So many columns are asked about where none says what is measured. */
  names: 2,
} as const;
