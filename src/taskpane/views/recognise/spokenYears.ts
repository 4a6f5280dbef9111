import type { WorkbookRecognition } from '../../../sheets/reading/recognition';

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * The years that titles, headers and columns of the workbook name, and the reporting year,
 * ascending: a column may be set to each of them.
 */
export const spokenYears = (
  { sheets, written }: WorkbookRecognition,
  year: number | null,
): readonly number[] => {
  const titles = written.banners.map(({ content }) =>
    content.kind === 'text' ? content.text : '',
  );
  const columns = sheets.flatMap((sheet) => [
    sheet.name,
    ...sheet.blocks.flatMap((block) =>
      block.columns.flatMap(({ header, role, candidates }) => [header, role, ...candidates]),
    ),
  ]);
  const named = [...titles, ...columns].flatMap((text) => text.match(YEAR) ?? []);
  const years = new Set([...named.map(Number), ...(year === null ? [] : [year])]);
  return [...years].sort((one, other) => one - other);
};
