import type { WorkbookRecognition } from '../../sheets/reading/recognition';
import type { LeftOut } from './leftOut';
import { UnusableInput } from './unusableInput';

const MOST_NAMES = 8;

/**
 * Throws {@link UnusableInput} where no indicator was read, with what can be done about it. Columns
 * that wait for an answer are no reason to refuse: they are asked about like all others.
 */
export const requireIndicators = (
  recognition: WorkbookRecognition,
  leftOut: readonly LeftOut[],
): void => {
  if (recognition.written.indicators.length > 0 || columnsAreDoubtful(recognition)) return;
  const names = recognition.sheets
    .filter((sheet) => sheet.layout !== 'generated')
    .map((sheet) => `«${sheet.name}»`);
  throw new UnusableInput(
    'no-indicator-sheet',
    `nessun foglio di indicatori riconosciuto (fogli: ${names.slice(0, MOST_NAMES).join(', ')}${
      names.length > MOST_NAMES ? '…' : ''
    }); ${adviceWithout(leftOut)}`,
  );
};

const adviceWithout = (leftOut: readonly LeftOut[]): string => {
  const [first] = leftOut;
  if (first !== undefined) return `«${first.sheet}»: ${first.remark}`;
  return 'servono almeno una colonna degli indicatori e una di target o consuntivi.';
};

const columnsAreDoubtful = ({ sheets }: WorkbookRecognition): boolean =>
  sheets.some(({ blocks }) => blocks.some(({ columns }) => columns.some((each) => each.doubtful)));
