import { ExcelError } from '../excelError';

const LONGEST = 255;
const MOST_SECTIONS = 4;

/** What a number format is made of: literals, conditions and colours, then the signs with a meaning. */
const PIECES =
  /"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|AM\/PM|A\/P|E[+-]|[dmyhsgbeaDMYHSGBEA0#?@.,/%;:+\-() $€£¥&'~{}<>=^!]|[^ -~]/y;

const sections = (code: string): number | null => {
  let count = 1;
  let position = 0;
  while (position < code.length) {
    PIECES.lastIndex = position;
    const piece = PIECES.exec(code)?.[0];
    if (piece === undefined) return null;
    if (piece === ';') count += 1;
    position += piece.length;
  }
  return count;
};

/**
 * A number format as Excel keeps it: `General` for an empty one. Refuses what it cannot read: an
 * open quote or bracket, more than four sections, letters without quotes that mean nothing.
 */
export const checkNumberFormat = (code: string): string => {
  const count = sections(code);
  if (count === null || count > MOST_SECTIONS || code.length > LONGEST) {
    throw new ExcelError('InvalidArgument');
  }
  return code === '' ? 'General' : code;
};
