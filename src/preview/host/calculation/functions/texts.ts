import { fault, isFault, isMatrix, numberOf, textOf, truthOf, type Fault } from '../formulaValue';
import type { Call, FormulaFunction } from '../scope';
import { wildcard } from './criterion';
import { scalarFunction, textFunction } from './scalarFunction';

/** All arguments as texts, rectangles cell by cell; the first error in place of them all. */
const textsFrom = (call: Call, first: number): readonly string[] | Fault => {
  const texts: string[] = [];
  for (let index = first; index < call.count; index++) {
    const value = call.value(index);
    for (const each of isMatrix(value) ? value.rows.flat() : [value]) {
      const text = textOf(each);
      if (typeof text !== 'string') return text;
      texts.push(text);
    }
  }
  return texts;
};

const concatenated: FormulaFunction = (call) => {
  const texts = textsFrom(call, 0);
  return 'code' in texts ? texts : texts.join('');
};

const TEXTJOIN: FormulaFunction = (call) => {
  const between = textOf(call.scalar(0));
  const skipsEmpty = truthOf(call.scalar(1));
  const texts = textsFrom(call, 2);
  if (typeof between !== 'string') return between;
  if (isFault(skipsEmpty)) return skipsEmpty;
  return 'code' in texts ? texts : texts.filter((text) => text !== '' || !skipsEmpty).join(between);
};

/** `FIND` tells capitals apart and knows no wildcards; `SEARCH` the other way round. */
const finding = (place: (wanted: string, text: string, from: number) => number): FormulaFunction =>
  scalarFunction(2, 3, ([first = null, second = null, third = 1]) => {
    const wanted = textOf(first);
    const text = textOf(second);
    const start = numberOf(third);
    if (typeof wanted !== 'string') return wanted;
    if (typeof text !== 'string') return text;
    if (typeof start !== 'number') return start;
    if (start < 1 || start > text.length + 1) return fault('#VALUE!');
    const found = place(wanted, text, Math.trunc(start) - 1);
    return found < 0 ? fault('#VALUE!') : found + 1;
  });

const searched = (wanted: string, text: string, from: number): number => {
  const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), 'iug');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
};

const SUBSTITUTE = scalarFunction(3, 4, ([text = null, old = null, by = null, which]) => {
  const parts = [textOf(text), textOf(old), textOf(by)];
  const number = which === undefined ? null : numberOf(which);
  const failed = [...parts, number].find(isFault);
  if (failed !== undefined) return failed;
  const [whole = '', wanted = '', replacement = ''] = parts as string[];
  if (wanted === '') return whole;
  if (number === null) return whole.replaceAll(wanted, () => replacement);
  let count = 0;
  return whole.replaceAll(wanted, (found) =>
    ++count === Math.trunc(Number(number)) ? replacement : found,
  );
});

const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /(^|[^\p{L}])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );

/** Shows its second argument, or the address. */
const HYPERLINK: FormulaFunction = (call) => call.scalar(call.given(1) ? 1 : 0) ?? 0;

export const TEXTS: Readonly<Record<string, FormulaFunction>> = {
  TRIM: textFunction(1, 1, (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  LEN: textFunction(1, 1, (text) => text.length),
  LEFT: textFunction(1, 2, (text, count = 1) =>
    count < 0 ? fault('#VALUE!') : text.slice(0, Math.trunc(count)),
  ),
  RIGHT: textFunction(1, 2, (text, count = 1) =>
    count < 0 ? fault('#VALUE!') : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  MID: textFunction(3, 3, (text, from = 1, count = 0) =>
    from < 1 || count < 0
      ? fault('#VALUE!')
      : text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + Math.trunc(count)),
  ),
  UPPER: textFunction(1, 1, (text) => text.toUpperCase()),
  LOWER: textFunction(1, 1, (text) => text.toLowerCase()),
  PROPER: textFunction(1, 1, proper),
  REPT: textFunction(2, 2, (text, count = 0) =>
    count < 0 || count * text.length > 32_767 ? fault('#VALUE!') : text.repeat(Math.trunc(count)),
  ),
  VALUE: scalarFunction(1, 1, ([value = null]) => numberOf(value)),
  EXACT: scalarFunction(2, 2, ([a = null, b = null]) => textOf(a) === textOf(b)),
  CONCATENATE: concatenated,
  CONCAT: concatenated,
  TEXTJOIN,
  SUBSTITUTE,
  FIND: finding((wanted, text, from) => text.indexOf(wanted, from)),
  SEARCH: finding(searched),
  HYPERLINK,
};
