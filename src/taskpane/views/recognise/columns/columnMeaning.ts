import type { WorkbookRecognition } from '../../../../sheets/reading/recognition';
import type { RecogniseTexts } from '../../../texts/recognise';
import type { SheetColumn } from './sheetColumns';

/** From here on a mapping counts as sure or fairly sure. */
const HIGH = 0.9;
const MIDDLE = 0.75;

/** What columns of alike sheets mean and how sure that is, the least sure of them, in words. */
export const columnMeaning = (
  columns: readonly SheetColumn[],
  recognition: WorkbookRecognition,
  texts: RecogniseTexts,
): { readonly role: string; readonly confidence: string } => {
  const [first] = columns;
  if (first === undefined) return { role: '', confidence: '' };
  const role =
    first.role === 'ignored' && holdsEvaluation(first, recognition)
      ? texts.evaluation
      : texts.roleWords(first.role);
  if (first.doubtful) return { role, confidence: texts.doubtful };
  if (first.decidedBy === 'person') return { role, confidence: texts.byPerson };
  const lowest = Math.min(...columns.map(({ confidence }) => confidence));
  const word = lowest >= HIGH ? 'high' : lowest >= MIDDLE ? 'middle' : 'low';
  const percent = `${Math.round(lowest * 100)}%`;
  return { role, confidence: `${texts.confidence} ${texts.confidences[word]} (${percent})` };
};

/** The OIV's printed evaluation has no role of its own: it is read all the same. */
const holdsEvaluation = ({ cells }: SheetColumn, { written }: WorkbookRecognition): boolean =>
  written.objectives.some(({ evaluation }) =>
    cells.some(
      ({ sheet, column }) => evaluation?.cell.sheet === sheet && evaluation.cell.column === column,
    ),
  );
