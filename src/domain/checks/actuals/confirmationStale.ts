import type { AssessedIndicator } from '../../model/assessment';
import type { Withheld } from '../../model/indicator';
import { formatItalianDate, formatWithUnit } from '../../language/italianFormat';
import { defineCheck, type Found } from '../shared/check';
import { inForce } from '../shared/inForce';
import { shortened } from '../shared/shortened';
import { targetWords } from '../shared/targetWords';

const QUOTED = 120;

/** "190 (certo)", "190 (da confermare)", or that nothing can be read. */
const readingNow = ({ indicator: { actual } }: AssessedIndicator): string => {
  if (actual === null) return 'non c’è più alcun testo';
  const text = shortened(actual.text.replace(/\s+/g, ' ').trim(), QUOTED);
  const value =
    actual.value !== null
      ? formatWithUnit(actual.value, actual.unit)
      : actual.date === null
        ? null
        : formatItalianDate(actual.date);
  if (text === '') return 'non c’è più alcun testo';
  return value === null ? `il testo dice «${text}»` : `si legge ${value} («${text}»)`;
};

const quoted = ({ value, text }: Withheld): string =>
  text === ''
    ? `${value}, dato quando il foglio non diceva nulla`
    : `${value}, dato per «${shortened(text, QUOTED)}»`;

const CHOOSE =
  'Finché non si sceglie non conta: in «Scelta» di «Stato indicatori» indicare «vale il confermato» o ' +
  '«vale la lettura», oppure scrivere il valore giusto al suo posto.';

const found = (
  { indicator }: AssessedIndicator,
  what: 'Target' | 'Consuntivo',
  withheld: Withheld,
  now: string,
): Found => ({
  message: `${what} confermato per un altro testo: era ${quoted(withheld)}; ora ${now}. ${CHOOSE}`,
  subject: indicator.id,
  cell: indicator.actual?.cell ?? indicator.cell,
  evidence: `${what}|${withheld.value}|${withheld.text}|${now}`,
});

/** A confirmation holds for the text that it was given for: 150 for "150 imprese", not for "190". */
export const confirmationStale = defineCheck(
  {
    id: 'confirmation-stale',
    severity: 'avviso',
    description: 'Un valore era stato confermato per un testo che nel frattempo è cambiato.',
  },
  (context) =>
    context.indicators.filter(inForce).flatMap((assessed) => {
      const { target, actual } = assessed.indicator.withheld ?? { target: null, actual: null };
      return [
        ...(target?.why === 'stale'
          ? [found(assessed, 'Target', target, `il foglio dice ${targetWords(assessed.target)}`)]
          : []),
        ...(actual?.why === 'stale'
          ? [found(assessed, 'Consuntivo', actual, readingNow(assessed))]
          : []),
      ];
    }),
);
