import { expectationOf } from '../../actuals/indicator/expectation';
import type { CellContext } from '../../actuals/indicator/context';
import { decimal, type Decimal } from '../../decimal';
import type { CellContent } from '../../model/cell';
import type { Target } from '../../model/target';
import { foldText } from '../../language/foldText';
import { formatItalian } from '../../language/italianFormat';
import { standardUnit } from '../../language/scan/units';
import { isShare } from '../cells/isShare';

/** What a typed figure stands for, and what tells so. */
export interface Figure {
  /** The row is told in per cent: 85 is 85 %. */
  readonly inPercent: boolean;
  /** The size of the target, which tells whether shares below 1 % are meant; null where unknown. */
  readonly size: Decimal | null;
  readonly mayBeNegative: boolean;
}

type Context = Omit<CellContext, 'year'>;

/** `saysPercent`: the sheet's own result is told in per cent. */
export const figureOf = (context: Context, saysPercent: boolean): Figure => {
  const { target } = context;
  const { kind } = expectationOf(context);
  const unit = 'unit' in target ? standardUnit(target.unit) : null;
  const inPercent = unit === '%' || kind === 'percent' || (unit === null && saysPercent);
  return { inPercent, size: sizeOf(target), mayBeNegative: mayBeNegative(context, inPercent) };
};

const sizeOf = (target: Target): Decimal | null => {
  if (target.kind === 'range') return target.upper.abs();
  if (target.kind === 'zero') return decimal(0);
  return 'value' in target ? (target.value?.abs() ?? null) : null;
};

const CHANGE =
  /\b(?:variazion\w*|differenz\w*|saldo|increment\w*|decrement\w*|scostament\w*|risparmi\w*|crescita|riduzion\w*|margin\w*|utile|perdita)\b/;

/** Only a count of things and a share of a whole can never be below zero. */
const mayBeNegative = (context: Context, inPercent: boolean): boolean => {
  const { target, name, algorithm } = context;
  const low = target.kind === 'range' ? target.lower : 'value' in target ? target.value : null;
  if (target.kind === 'difference' || low?.isNegative() === true) return true;
  if (CHANGE.test(foldText(`${name} ${algorithm ?? ''}`))) return true;
  if (inPercent) return !isShare(algorithm);
  const expected = expectationOf(context);
  return expected.kind === 'unit' ? expected.unit === '€' : expected.kind === 'index';
};

const ONE = decimal(1);

/**
 * Why a typed number has to be asked about, in Italian, or null. Plain 0,95 for a share with a target
 * above 1 % may be 0,95 % or 95 %; 95 % for what is counted means nothing; a count is not negative.
 */
export const doubtOfNumber = (
  value: Decimal,
  percent: boolean,
  { inPercent, size, mayBeNegative: negative }: Figure,
): string | null => {
  const shown = formatItalian(value, value.decimalPlaces());
  if (percent && !inPercent) return `è in percentuale (${shown}%), ma l’indicatore non è in «%»`;
  if (value.isNegative() && !value.isZero() && !negative)
    return `è ${shown}${percent ? '%' : ''}, ma qui un valore negativo non ha senso`;
  const isSmall = size !== null && !size.isZero() && size.lte(ONE);
  if (percent || !inPercent || isSmall || value.isZero() || value.abs().gt(ONE)) return null;
  return `è ${shown} senza «%»: ${shown}% o ${formatItalian(value.times(100))}%?`;
};

/** A stored percentage is what it shows: 0.95 as `95%` is 95. */
export const isPercentContent = (content: CellContent): boolean =>
  content.kind === 'number' && content.format.includes('%');

/** Why typed words cannot be taken as they stand, in Italian, or null. */
export const doubtOfWords = (content: CellContent): string | null => {
  if (content.kind === 'boolean') return 'non è un valore, ma VERO o FALSO';
  if (content.kind === 'error') return `contiene l’errore ${content.code}`;
  if (content.kind !== 'text') return null;
  if (content.partlyStruck === true || content.runs?.some(({ struck }) => struck))
    return `è barrato in parte («${content.text.trim()}»): lasciarvi solo ciò che vale`;
  return /[?¿]/.test(content.text) ? `«${content.text.trim()}» non si capisce` : null;
};
