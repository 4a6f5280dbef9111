import { mappingDoubtful } from '../domain/checks/mappingDoubtful';
import type { Finding } from '../domain/finding';
import type { WorkbookRecognition } from '../sheets/reading/recognition';
import { roleWords } from '../sheets/writing/roleWords';

/** One finding for every doubtful column, once where several blocks of a sheet have it. */
export const mappingFindings = (recognition: WorkbookRecognition): readonly Finding[] =>
  recognition.sheets.flatMap((sheet) => {
    const seen = new Set<string>();
    return sheet.blocks.flatMap((block) =>
      block.columns.flatMap((column) => {
        if (!column.doubtful || seen.has(column.header)) return [];
        seen.add(column.header);
        const cell = { sheet: sheet.name, row: block.headerRow - 1, column: column.column };
        const between = column.candidates.map(roleWords).join(' o ');
        return [mappingDoubtful(sheet.name, column.header, between, cell)];
      }),
    );
  });
