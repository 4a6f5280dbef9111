import type { AssessedIndicator } from '../../model/assessment';

type AskingCheck = 'two-actuals' | 'ambiguous-order' | 'date-where-number' | 'display-hides';

const SILENT: ReadonlySet<string> = new Set(['withdrawn', 'replaced', 'not-due', 'manual']);

/**
 * Which check asks about an actual that was read with doubt: exactly one, whatever the doubt is.
 * Null where nothing needs asking: the reading is sure or confirmed, nothing rests on it (withdrawn,
 * not due, judged by a person), or the count of a meta-indicator took its place.
 */
export const askingCheck = (assessed: AssessedIndicator): AskingCheck | null => {
  const { indicator, achievement, meta } = assessed;
  const { actual } = indicator;
  if (actual === null || actual.confidence === 'high') return null;
  if (meta !== null && !actual.confirmed) return null;
  // `confirmation-stale` and `copies-differ` ask already.
  if ((indicator.withheld?.actual ?? null) !== null) return null;
  if (SILENT.has(achievement.kind)) return null;
  if (actual.signs.some(({ kind }) => kind === 'date-where-number')) return 'date-where-number';
  if (indicator.ambiguousOrder) return 'ambiguous-order';
  if (actual.signs.some(({ kind }) => kind === 'display-hides')) return 'display-hides';
  return 'two-actuals';
};

/** The doubt as a sentence, with a capital letter and a full stop. */
export const doubtSentence = (doubt: string | null): string => {
  const words = (doubt ?? 'la lettura del consuntivo non è sicura').trim();
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};

/** What to do about a doubtful actual, the same everywhere. */
export const CONFIRM_ACTUAL =
  'Finché non è confermato non conta: scrivere il valore giusto in «Consuntivo confermato».';
