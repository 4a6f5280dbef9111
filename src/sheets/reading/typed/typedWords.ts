import { decimal } from '../../../domain/decimal';
import type { CellContent } from '../../../domain/model/cell';
import { contentText } from './contentText';

/** A typed cell as an Italian would type it again: `0.285` under a percent format is `28,5%`. */
export const typedWords = (content: CellContent): string => {
  switch (content.kind) {
    case 'number': {
      const isPercent = content.format.includes('%');
      const value = decimal(content.value).times(isPercent ? 100 : 1);
      return `${value.toFixed().replace('.', ',')}${isPercent ? '%' : ''}`;
    }
    case 'date':
      return content.date.split('-').reverse().join('/');
    // As a text VERO would be a word; this is understood as the same yes.
    case 'boolean':
      return content.value ? 'SI' : 'NO';
    case 'text':
    case 'error':
      return contentText(content).trim();
  }
};
