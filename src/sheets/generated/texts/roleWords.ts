import type { ColumnRole, PLAIN_ROLES } from '../../reading/recognition';
import { matchingText } from '../../../domain/language/normaliseText';

type PlainRole = (typeof PLAIN_ROLES)[number];

/** What a column can mean, in words for people. */
export const ROLE_WORDS: Readonly<Record<PlainRole, string>> = {
  area: 'ambito',
  objectiveCode: 'codice obiettivo',
  objectiveTitle: 'obiettivo',
  level: 'livello',
  department: 'servizio',
  indicator: 'indicatore',
  algorithm: 'algoritmo',
  target: 'target',
  actual: 'consuntivo',
  achievement: '% di raggiungimento',
  weight: 'peso',
  unit: 'unità di misura',
  polarity: 'verso (crescere o diminuire)',
  baseline: 'valore di partenza',
  status: 'stato',
  gap: 'scostamento',
  deadline: 'scadenza',
  source: 'fonte',
  note: 'numero di nota',
  remark: 'testo libero',
  ignored: 'da non usare',
};

const YEARLY = { target: 'target', actual: 'consuntivo', planned: 'programmato' } as const;

/** The words of a role: `target:2023` is "target 2023", `actual:2023-06` "consuntivo 2023-06". */
export const roleWords = (role: ColumnRole): string => {
  const [base = '', period] = role.split(':');
  if (period !== undefined && isYearly(base)) return `${YEARLY[base]} ${period}`;
  return isPlain(role) ? ROLE_WORDS[role] : role;
};

/** The role that words name, in any case and with or without accents; null for other words. */
export const roleFromWords = (text: string): ColumnRole | null => {
  const wanted = matchingText(text);
  for (const role in ROLE_WORDS) {
    if (isPlain(role) && (matchingText(ROLE_WORDS[role]) === wanted || role === text)) return role;
  }
  return periodRole(wanted);
};

const PERIOD = /^(target|consuntivo|programmato)\s*:?\s*(\d{4})(-(?:0[1-9]|1[0-2]))?$/;

const periodRole = (text: string): ColumnRole | null => {
  const [, word, year = '', month = ''] = PERIOD.exec(text) ?? [];
  if (word === 'target' && month === '') return `target:${Number(year)}`;
  if (word === 'consuntivo') {
    return month === '' ? `actual:${Number(year)}` : `actual:${Number(year)}-${month.slice(1)}`;
  }
  return word === 'programmato' && month !== ''
    ? `planned:${Number(year)}-${month.slice(1)}`
    : null;
};

const isYearly = (base: string): base is keyof typeof YEARLY => Object.hasOwn(YEARLY, base);
const isPlain = (role: string): role is PlainRole => Object.hasOwn(ROLE_WORDS, role);
