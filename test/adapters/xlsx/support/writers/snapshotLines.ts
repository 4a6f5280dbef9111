import { localAddress } from '../../../../../src/domain/model/cellAddress';
import type { SheetSnapshot, SnapshotCell } from '../../../../../src/sheets/snapshot';
import { rangeAddress } from '../../../../../src/adapters/cells/address';

const cellText = ({ content, formula, struck }: SnapshotCell): string => {
  const { kind, ...rest } = content;
  const marks = `${formula ? ' formula' : ''}${struck ? ' struck' : ''}`;
  return `${kind} ${JSON.stringify(rest, Object.keys(rest).sort().concat('text', 'struck'))}${marks}`;
};

/** A sheet as lines, a cell a line, so that a comparison shows the cells that differ alone. */
export const snapshotLines = (sheet: SheetSnapshot): readonly string[] => {
  const { name, kind, visibility, merges, hiddenRows, hiddenColumns } = sheet;
  const lines = [`${kind} «${name}» ${visibility}`];
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => cell && lines.push(`${localAddress(r, c)} ${cellText(cell)}`)),
  );
  lines.push(`merges ${merges.map(rangeAddress).sort().join(' ')}`);
  lines.push(`hidden rows ${[...hiddenRows].sort().join(' ')}`);
  lines.push(`hidden columns ${[...hiddenColumns].sort().join(' ')}`);
  return lines;
};
