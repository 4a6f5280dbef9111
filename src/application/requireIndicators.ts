import type { WorkbookRecognition } from '../sheets/reading/recognition';
import type { LeftOut } from './leftOut';
import { UnusableInput } from './unusableInput';

const MOST_NAMES = 8;

/** Throws {@link UnusableInput} where no indicator was read, with what can be done about it. */
export const requireIndicators = (
  recognition: WorkbookRecognition,
  leftOut: readonly LeftOut[],
): void => {
  if (recognition.written.indicators.length > 0) return;
  const names = recognition.sheets
    .filter((sheet) => sheet.layout !== 'generated')
    .map((sheet) => `«${sheet.name}»`);
  throw new UnusableInput(
    columnsAreDoubtful(recognition) ? 'columns-unclear' : 'no-indicator-sheet',
    `nessun foglio di indicatori riconosciuto (fogli: ${names.slice(0, MOST_NAMES).join(', ')}${
      names.length > MOST_NAMES ? '…' : ''
    }); ${adviceWithout(recognition, leftOut)}`,
  );
};

const adviceWithout = (recognition: WorkbookRecognition, leftOut: readonly LeftOut[]): string => {
  if (columnsAreDoubtful(recognition)) {
    return 'alcune colonne sono dubbie: indicare che cosa contengono.';
  }
  const [first] = leftOut;
  if (first !== undefined) return `«${first.sheet}»: ${first.remark}`;
  return 'servono almeno una colonna degli indicatori e una di target o consuntivi.';
};

const columnsAreDoubtful = ({ sheets }: WorkbookRecognition): boolean =>
  sheets.some(({ blocks }) => blocks.some(({ columns }) => columns.some((each) => each.doubtful)));
