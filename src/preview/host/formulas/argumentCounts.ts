type Counts = readonly [least: number, most: number];

/** Excel takes at most so many arguments for one function. */
export const MOST_ARGUMENTS = 255;

const NONE: Counts = [0, 0];
const ONE: Counts = [1, 1];
const TWO: Counts = [2, 2];
const MANY: Counts = [1, MOST_ARGUMENTS];

/**
 * How many arguments functions take, for those that worksheets of this kind are full of:
 * https://support.microsoft.com/office/excel-functions-by-category-5f91f4e9-7b42-46d2-9bd1-63f26a86c0eb
 */
const COUNTS: Readonly<Record<string, Counts>> = {
  ABS: ONE, AND: MANY, AVERAGE: MANY, AVERAGEIF: [2, 3], AVERAGEIFS: [3, MOST_ARGUMENTS],
  CEILING: TWO, CHOOSE: [2, MOST_ARGUMENTS], COLUMN: [0, 1], COLUMNS: ONE, CONCATENATE: MANY,
  COUNT: MANY, COUNTA: MANY, COUNTBLANK: ONE, COUNTIF: TWO, COUNTIFS: [2, MOST_ARGUMENTS],
  DATE: [3, 3], DAY: ONE, EXACT: TWO, FALSE: NONE, FIND: [2, 3], FLOOR: TWO, HLOOKUP: [3, 4],
  HYPERLINK: [1, 2], IF: [2, 3], IFERROR: TWO, IFNA: TWO, INDEX: [2, 4], INDIRECT: [1, 2],
  INT: ONE, ISBLANK: ONE, ISERR: ONE, ISERROR: ONE, ISLOGICAL: ONE, ISNA: ONE, ISNONTEXT: ONE,
  ISNUMBER: ONE, ISTEXT: ONE, LEFT: [1, 2], LEN: ONE, LOWER: ONE, MATCH: [2, 3], MAX: MANY,
  MEDIAN: MANY, MID: [3, 3], MIN: MANY, MOD: TWO, MONTH: ONE, N: ONE, NA: NONE, NOT: ONE,
  NOW: NONE, OFFSET: [3, 5], OR: MANY, POWER: TWO, PRODUCT: MANY, REPT: TWO, RIGHT: [1, 2],
  ROUND: TWO, ROUNDDOWN: TWO, ROUNDUP: TWO, ROW: [0, 1], ROWS: ONE, SEARCH: [2, 3], SIGN: ONE,
  SQRT: ONE, SUBSTITUTE: [3, 4], SUM: MANY, SUMIF: [2, 3], SUMIFS: [3, MOST_ARGUMENTS],
  SUMPRODUCT: MANY, TEXT: TWO, TODAY: NONE, TRIM: ONE, TRUE: NONE, TRUNC: [1, 2], UPPER: ONE,
  VALUE: ONE, VLOOKUP: [3, 4], YEAR: ONE,
}; // prettier-ignore

/** Whether a function takes so many arguments; of one that is not known here every number may be right. */
export const takesArguments = (name: string, count: number): boolean => {
  const [least, most] = (Object.hasOwn(COUNTS, name) && COUNTS[name]) || [0, MOST_ARGUMENTS];
  return count >= least && count <= most;
};
