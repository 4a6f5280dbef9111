import { decimal } from '../../decimal';
import type { CellContent, Written } from '../../model/cell';
import type { OivDecision } from '../../model/objective';
import { readItalianNumber } from '../../language/italianNumber';
import { matchingText } from '../../language/normaliseText';

export const PENDING: OivDecision = {
  outcome: 'pending',
  score: null,
  cause: null,
  reason: null,
  cell: null,
};

const LABEL = /^(?:valutazione|punteggio|esito)(?:\s+(?:dell')?o\.?i\.?v\.?)?\s*[:=]?\s*/;

/**
 * The evaluation printed on the sheet: "Valutazione OIV: 60", "zero", "non valutabile". A score is
 * read only from 0 to 100; anything else stays pending.
 */
export const readEvaluation = (written: Written | null): OivDecision => {
  if (written === null) return PENDING;
  const read = evaluationOf(written.content);
  return read === null ? PENDING : { ...PENDING, ...read, cell: written.cell };
};

const evaluationOf = (content: CellContent): Partial<OivDecision> | null => {
  if (content.kind === 'number') {
    const percent = content.format.includes('%');
    return scored(percent ? decimal(content.value).times(100) : decimal(content.value));
  }
  if (content.kind !== 'text') return null;
  const words = matchingText(content.text).replace(LABEL, '');
  if (/^non (?:e )?valuta(?:bile|to)|^n\.?\s?v\.?$/.test(words))
    return { outcome: 'not-assessable' };
  if (/^esclus|^stralciat/.test(words)) return { outcome: 'excluded' };
  if (/^(?:soppress|cassat|annullat|ritirat)/.test(words)) return { outcome: 'withdrawn' };
  if (words === 'zero') return scored(decimal(0));
  const number = readItalianNumber(words.replace(/\s*(?:%|\/\s*100|punti)$/, ''));
  return number === null ? null : scored(number.value);
};

const scored = (score: ReturnType<typeof decimal>): Partial<OivDecision> | null =>
  score.isNegative() || score.greaterThan(100) ? null : { outcome: 'scored', score };
