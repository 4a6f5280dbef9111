import { mappingDoubtful } from '../../domain/checks/reading/mappingDoubtful';
import type { Finding } from '../../domain/finding';
import type { WorkbookRecognition } from '../../sheets/reading/recognition';
import { columnDoubtWords } from '../../sheets/generated/texts/columnDoubtWords';
import { roleWords } from '../../sheets/generated/texts/roleWords';
import { columnKey, type ColumnEffects } from './columnEffects';
import { effectWords } from './effectWords';

/** One finding for every doubtful column, once where several blocks of a sheet have it. */
export const mappingFindings = (
  recognition: WorkbookRecognition,
  effects: ColumnEffects,
): readonly Finding[] =>
  recognition.sheets.flatMap((sheet) => {
    const seen = new Set<string>();
    return sheet.blocks.flatMap((block) =>
      block.columns.flatMap((column) => {
        if (column.doubt === null || seen.has(column.header)) return [];
        seen.add(column.header);
        const tried = effects.get(columnKey(sheet.name, column.header)) ?? [];
        return [
          mappingDoubtful({
            sheet: sheet.name,
            header: column.header,
            candidates: column.candidates.map(roleWords).join(' o '),
            why: columnDoubtWords(column.doubt),
            effects: tried.map(effectWords),
            cell: { sheet: sheet.name, row: block.headerRow - 1, column: column.column },
          }),
        ];
      }),
    );
  });
