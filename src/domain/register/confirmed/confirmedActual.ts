import { decimal } from '../../decimal';
import { asked, doubtBy, emptyActual, judged } from '../../actuals/emptyActual';
import { readActualCell } from '../../actuals/cells/readActualCell';
import type { Actual } from '../../model/actual';
import type { Written } from '../../model/cell';
import type { Target } from '../../model/target';
import { formatItalian } from '../../language/italianFormat';
import { plainText } from '../cells/plainText';
import {
  doubtOfNumber,
  doubtOfWords,
  figureOf,
  isPercentContent,
  type Figure,
} from './typedFigure';

type Context = Parameters<typeof readActualCell>[1];

/**
 * What a person typed beside the reading. A number is taken as what it stands for (a percent format
 * counts in percent), a date as the day of completion. What may be meant in two ways, what does not
 * fit the target (a date for a count, a number for a deadline) and words that cannot be read leave
 * a doubt: then neither it nor the reading counts.
 */
export const confirmedActual = (typed: Written, read: Actual | null, context: Context): Actual => {
  const place = { text: read?.text ?? '', cell: read?.cell ?? typed.cell };
  const bare: Actual = { ...emptyActual(place.text, place.cell), confirmed: true };
  const { content } = typed;
  const { target } = context;
  const refused = (why: string): Actual =>
    // Else the count of a meta-indicator would take its place.
    asked({ ...(read ?? bare), confirmed: true, linkFactor: null }, doubtBy('entered', why));
  const figure = figureOf(context, tellsPercent(read));
  if (content.kind === 'number') {
    if (target.kind === 'deadline') return refused(NO_DAY(plainText(typed) ?? ''));
    return confirmedNumber(typed, bare, figure, target);
  }
  if (content.kind === 'date') {
    if (isMeasured(target)) return refused(NO_NUMBER(plainText(typed) ?? ''));
    return { ...bare, date: content.date, dateFrom: content.date, evidence: ENTERED };
  }
  const words = readActualCell(typed, context);
  const doubt = doubtOfWords(content) ?? doubtOfReading(words, figure);
  if (doubt !== null) return refused(doubt);
  if (words === null || words.confidence === 'low') {
    return refused(`«${plainText(typed) ?? ''}» non si capisce`);
  }
  return {
    ...words,
    ...place,
    span: null,
    numbers: [],
    linkFactor: null,
    confirmed: true,
    evidence: ENTERED,
  };
};

const ENTERED = { kind: 'entered' } as const;
const NO_DAY = (text: string): string => `è ${text}, ma serve una data`;
const NO_NUMBER = (day: string): string =>
  `è la data ${day}, ma serve un numero (una frazione si scrive «8 su 10»)`;

const isMeasured = ({ kind }: Target): boolean =>
  ['threshold', 'difference', 'reference', 'range', 'zero'].includes(kind);

const STATED = /raggiungimento[^\d%]{0,20}[\d.,]+\s*%/gi;

const tellsPercent = (read: Actual | null): boolean =>
  read !== null && (read.unit === '%' || read.text.replace(STATED, '').includes('%'));

const confirmedNumber = (
  { content }: Written,
  bare: Actual,
  figure: Figure,
  target: Target,
): Actual => {
  const percent = isPercentContent(content);
  const stored = decimal(content.kind === 'number' ? content.value : 0);
  const value = percent ? stored.times(100) : stored;
  const actual: Actual = { ...bare, value, unit: percent ? '%' : target.unit };
  const doubt = doubtOfNumber(value, percent, figure);
  if (doubt === null) return judged(actual, null, ENTERED);
  const isSmall = !percent && figure.inPercent && value.abs().lte(1);
  return asked(
    { ...actual, value: isSmall ? value : null, rivals: isSmall ? [value.times(100)] : [] },
    doubtBy('entered', doubt),
  );
};

/** The same for a value read of words: `12%` for a count, `-5`. */
const doubtOfReading = (words: Actual | null, figure: Figure): string | null => {
  if (words?.value == null) return null;
  const percent = words.unit === '%';
  if (percent && !figure.inPercent) return doubtOfNumber(words.value, true, figure);
  return words.value.isNegative() && !figure.mayBeNegative
    ? `è ${formatItalian(words.value)}, ma qui un valore negativo non ha senso`
    : null;
};
