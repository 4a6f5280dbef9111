import { rowLeftOut } from '../../domain/checks/reading/rowLeftOut';
import type { Finding } from '../../domain/finding';
import { localAddress } from '../../domain/model/cellAddress';
import type { WorkbookRecognition } from '../../sheets/reading/recognition';

/** One finding for every sheet with rows that hold something measured and were not read. */
export const rowFindings = (recognition: WorkbookRecognition): readonly Finding[] =>
  recognition.sheets.flatMap(({ name, leftOut = [] }) => {
    const [first] = leftOut;
    if (first === undefined) return [];
    const rows = leftOut.map(({ row, left, right, text }) => ({
      range:
        left === right
          ? localAddress(row, left)
          : `${localAddress(row, left)}:${localAddress(row, right)}`,
      text,
    }));
    return [rowLeftOut(rows, { sheet: name, row: first.row, column: first.left })];
  });
