import { decimal, type Decimal } from '../../decimal';
import type { TargetDoubt } from '../../model/targetDoubt';
import { readItalianNumber } from '../../language/italianNumber';
import type { Item } from '../grammar/items';
import type { PreparedText } from '../grammar/prepareText';
import { isSized, type SectionParts, type Sized } from '../parts/sectionParts';
import { isDuration, writtenUnit } from '../parts/unit';

/** A value that comes round in the year, with examples, which run as tests. */
export const PERIODS: readonly {
  readonly id: string;
  /** The noun after "al", "a", "per", "ogni" or "/", and the adjective. */
  readonly noun: string;
  readonly adjective: string;
  /** How many there are in a year; null where nobody can say (working days). */
  readonly times: number | null;
  readonly examples: readonly string[];
}[] = [
  {
    id: 'day',
    noun: 'giorno',
    adjective: 'giornalier[oaie]',
    times: null,
    examples: ['3 al giorno'],
  },
  {
    id: 'week',
    noun: 'settimana',
    adjective: 'settimanal[ei]',
    times: 52,
    examples: ['1 a settimana', 'un report settimanale'],
  },
  {
    id: 'two-weeks',
    noun: '(?:15|quindici) giorni',
    adjective: 'quindicinal[ei]',
    times: 24,
    examples: ['1 newsletter quindicinale'],
  },
  {
    id: 'month',
    noun: 'mese',
    adjective: 'mensil[ei]',
    times: 12,
    examples: ['1 al mese', 'almeno 2 controlli/mese', '1 riunione di staff ogni mese'],
  },
  {
    id: 'two-months',
    noun: '(?:bimestre|due mesi|2 mesi)',
    adjective: 'bimestral[ei]',
    times: 6,
    examples: ['un incontro a bimestre'],
  },
  {
    id: 'quarter',
    noun: '(?:trimestre|tre mesi|3 mesi)',
    adjective: 'trimestral[ei]',
    times: 4,
    examples: ['2 a trimestre', '1 monitoraggio trimestrale'],
  },
  {
    id: 'four-months',
    noun: '(?:quadrimestre|quattro mesi|4 mesi)',
    adjective: 'quadrimestral[ei]',
    times: 3,
    examples: ['1 per quadrimestre'],
  },
  {
    id: 'half-year',
    noun: '(?:semestre|sei mesi|6 mesi)',
    adjective: 'semestral[ei]',
    times: 2,
    examples: ['2 a semestre', '1 relazione semestrale'],
  },
];

/** Words between the value and its period: no figure, no new clause. */
const BETWEEN = String.raw`[^\d(;,.]{0,40}?`;

const RULES = PERIODS.map(({ noun, adjective, times }) => ({
  times,
  each: new RegExp(
    `^${BETWEEN}(?:(?:\\b(?:al|alla|a|per|ogni|ciascun|ciascuna)|/) ?${noun})\\b(?! (?:di|precedent|scors))`,
  ),
  adjective: new RegExp(`^${BETWEEN}\\b${adjective}\\b`),
}));

const EACH_PLACE =
  /^[^\d(;,.]{0,40}?\b(?:per|in) (?:ogni|ciascun[oa]?|singol[oa])\b|^[^\d(;,.]{0,40}?\bper (?:sede|ufficio|provincia|comune|scuola|istituto|area|settore|servizio|dipartimento|unita|struttura|sportello|distretto|circoscrizione|bando|progetto|persona|dipendente|addetto|partecipante|classe|corso)\b|^[^\d(;,.]{0,40}?\b(?:cadaun[oa]|cad\b|ciascun[oa]?\b|a testa|pro.?capite)/;

const TOTAL =
  /\btotal[ei](?: di| pari a| complessivo di)?\s*[:=]?\s*(?:n\.? ?)?(\d[\d.]*)|(\d[\d.]*) (?:in totale|complessiv[oaie]|totali)\b/;

/** What a value that holds for each month, office … comes to. */
export interface WholeYear {
  /** The value for the year, as far as the text tells it. */
  readonly value: Decimal;
  /** Null where the text itself gives the total. */
  readonly doubt: TargetDoubt | null;
}

const totalIn = (notes: readonly Item[], prepared: PreparedText): Decimal | null => {
  const said = notes.map(({ start, end }) => prepared.text.slice(start, end)).join(' ');
  const [, before, after] = TOTAL.exec(said) ?? [];
  const written = before ?? after;
  return written === undefined ? null : (readItalianNumber(written)?.value ?? null);
};

/** A rate of its own right, not a count of things: a share, money, hours for each. */
const isRate = (figure: Sized, prepared: PreparedText): boolean => {
  if (figure.type !== 'amount') return true;
  const unit = writtenUnit(figure.unit, prepared);
  return unit === '%' || unit === '€' || isDuration(unit);
};

/**
 * "1 al mese" is 12 in a year, and asked; "2 per sede (totale 6)" is 6; "2 per sede" alone is asked.
 * "12 newsletter mensili" is 12: one a month. Null where the value simply stands for the year.
 */
export const wholeYear = (
  value: Decimal,
  { sized, notes }: SectionParts,
  prepared: PreparedText,
): WholeYear | null => {
  const [lead] = sized;
  if (lead?.type !== 'amount') return null;
  // A unit may hold the period: "controlli/mese", "report mensili".
  const from = lead.unit?.start ?? lead.end;
  const after = prepared.text.slice(from, lead.end + 60);
  const period = isPercent(lead, prepared) ? undefined : RULES.find(({ each }) => each.test(after));
  const yearly = RULES.find(({ adjective }) => adjective.test(after));
  const single = yearly !== undefined && !value.eq(yearly.times ?? 0) ? yearly : undefined;
  const rule = period ?? (isRate(lead, prepared) ? undefined : single);
  const each = !isRate(lead, prepared) && EACH_PLACE.test(after);
  if (rule === undefined && !each) return null;
  const total = totalIn(notes, prepared);
  if (total !== null) return { value: total, doubt: null };
  if (rule === undefined) return { value, doubt: { kind: 'per-each' } };
  return {
    value: rule.times === null ? value : decimal(value).times(rule.times),
    doubt: { kind: 'per-period', value, times: rule.times },
  };
};

const isPercent = (lead: Sized, prepared: PreparedText): boolean =>
  isSized(lead) && lead.type === 'amount' && writtenUnit(lead.unit, prepared) === '%';
