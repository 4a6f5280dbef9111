import type { Actual } from '../model/actual';
import type { Written } from '../model/cell';
import type { CellContext } from './context';
import { dateCell } from './dateCell';
import { emptyActual } from './emptyActual';
import { numberCell } from './numberCell';
import { textCell } from './textCell';

/** What a cell of an actual column says; null where it says that there is nothing. */
export const readActualCell = ({ content, cell }: Written, context: CellContext): Actual | null => {
  switch (content.kind) {
    case 'number':
      return numberCell(content, cell, context);
    case 'date':
      return dateCell(content.date, cell, context);
    case 'text':
      return textCell(content.text, cell, context);
    case 'boolean':
      return {
        ...emptyActual(content.value ? 'VERO' : 'FALSO', cell),
        declared: { reached: content.value, percentage: null },
      };
    case 'error':
      return {
        ...emptyActual(content.code, cell),
        confidence: 'low',
        doubt: `la cella contiene l’errore ${content.code}`,
        signs: [{ kind: 'error-value', text: content.code }],
      };
  }
};
