import type { Actual } from '../model/actual';
import type { CellContent, Written } from '../model/cell';
import type { CellContext } from './context';
import { dateCell } from './dateCell';
import { asked, doubtBy, emptyActual } from './emptyActual';
import { numberCell } from './numberCell';
import { liveText } from '../language/liveText';
import { textCell } from './textCell';

/** What a cell of an actual column says; null where it says that there is nothing. */
export const readActualCell = ({ content, cell }: Written, context: CellContext): Actual | null => {
  switch (content.kind) {
    case 'number':
      return numberCell(content, cell, context);
    case 'date':
      return dateCell(content.date, cell, context);
    case 'text':
      return writtenCell(content, cell, context);
    case 'boolean':
      return {
        ...emptyActual(content.value ? 'VERO' : 'FALSO', cell),
        declared: { reached: content.value, percentage: null },
      };
    case 'error':
      return asked(
        {
          ...emptyActual(content.code, cell),
          signs: [{ kind: 'error-value', text: content.code }],
        },
        doubtBy('error', content.code),
      );
  }
};

/** What is struck out no longer holds; the text stays as written. */
const writtenCell = (
  content: Extract<CellContent, { kind: 'text' }>,
  cell: Written['cell'],
  context: CellContext,
): Actual | null => {
  const read = textCell(liveText(content), cell, context);
  return read === null || read.text === content.text
    ? read
    : { ...read, text: content.text, numbers: [] };
};
