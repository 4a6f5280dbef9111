import { decimal, type Decimal } from '../../decimal';
import type { CellContent, Written } from '../../model/cell';
import { readItalianNumber } from '../../language/italianNumber';
import { matchingText } from '../../language/normaliseText';

/** The words of a cell as a person sees them; null for an empty, error or missing one. */
export const plainText = (written: Written | null): string | null =>
  written === null ? null : textOf(written.content);

const textOf = (content: CellContent): string | null => {
  switch (content.kind) {
    case 'text':
      return content.text.trim() === '' ? null : content.text.trim();
    case 'number':
      return content.value.replace('.', ',');
    case 'date':
      return content.date.split('-').reverse().join('/');
    case 'boolean':
      return content.value ? 'SI' : 'NO';
    case 'error':
      return null;
  }
};

/**
 * A weight: 0,20 · 20% · 20 (points). A percent format counts in percent, so that weights of one
 * objective share one scale. Null where the cell holds none.
 */
export const readWeight = (written: Written | null): Decimal | null => {
  if (written === null) return null;
  const { content } = written;
  if (content.kind === 'number') {
    const value = decimal(content.value);
    return content.format.includes('%') ? value.times(100) : value;
  }
  if (content.kind !== 'text') return null;
  return readItalianNumber(content.text.replace(/%\s*$/, ''))?.value ?? null;
};

const UP =
  /^(?:\+|↑|▲|up|max|crescente|aumento|in aumento|positiv[ao]|maggiore e? ?meglio|increment\w*)/;
const DOWN = /^(?:-|↓|▼|down|min|decrescente|diminuzione|in diminuzione|negativ[ao]|riduzione)/;

/** The direction that a polarity column names, or null. */
export const readPolarity = (written: Written | null): 'up' | 'down' | null => {
  const text = plainText(written);
  if (text === null) return null;
  const words = matchingText(text);
  if (UP.test(words)) return 'up';
  return DOWN.test(words) ? 'down' : null;
};
