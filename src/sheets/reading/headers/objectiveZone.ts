import type { Written } from '../../../domain/model/cell';
import type { ObjectiveLevel } from '../../../domain/model/written';
import { written, type Grid, type GridCell } from '../grid/grid';
import {
  isDepartmentLabel,
  isPersonLabel,
  labelRole,
  valueOfLabel,
  withoutDepartmentLabel,
} from './labelRole';
import { isOnlyCode, objectiveHeader, splitCode } from '../grid/objectiveHeader';
import { isDepartment, isIndividual, isStateLine, isTitleLike } from '../grid/rowWords';
import { contentText, isUpperCase, plainText } from '../grid/text';

/** What the cells above a card's table say about its objective. */
export interface ZoneObjective {
  readonly code: string | null;
  readonly title: string;
  readonly level: ObjectiveLevel;
  readonly department: string | null;
  readonly individual: boolean;
  readonly remarks: readonly Written[];
  readonly cell: Written['cell'];
}

/** A line of a cell: titles and departments may share a cell with the header. */
interface Piece {
  readonly text: string;
  readonly cell: GridCell;
}

const linesOf = (cell: GridCell): readonly string[] =>
  contentText(cell.content)
    .split(/\r?\n/)
    .map(plainText)
    .filter((line) => line !== '');

/** A header broken over lines is put together again; a title in its cell stays apart. */
const piecesOf = (cell: GridCell): readonly Piece[] => {
  const lines = linesOf(cell);
  if (objectiveHeader(cell.text) === null && objectiveHeader(lines[0] ?? '') === null) {
    const department = lines.findIndex(isDepartment);
    if (department <= 0) return [{ text: cell.text, cell }];
    return [
      { text: lines.slice(0, department).join(' '), cell },
      { text: lines.slice(department).join(' '), cell },
    ];
  }
  for (let count = 1; count < lines.length; count += 1) {
    const head = objectiveHeader(lines.slice(0, count).join(' '));
    if (head?.code === null || head === null) continue;
    return [
      { text: lines.slice(0, count).join(' '), cell },
      ...restPieces(lines.slice(count), cell),
    ];
  }
  return [{ text: cell.text, cell }];
};

const restPieces = (lines: readonly string[], cell: GridCell): readonly Piece[] => {
  const at = lines.findIndex(isDepartment);
  const title = (at === -1 ? lines : lines.slice(0, at)).join(' ');
  const department = at === -1 ? '' : lines.slice(at).join(' ');
  return [title, department].filter((text) => text !== '').map((text) => ({ text, cell }));
};

interface Found {
  code: string | null;
  title: string | null;
  titleCell: GridCell | null;
  level: ObjectiveLevel;
  department: string | null;
  individual: boolean;
  headed: boolean;
  remarks: Written[];
}

const takeHeader = (found: Found, piece: Piece): boolean => {
  const header = found.headed ? null : objectiveHeader(piece.text);
  if (header === null) return false;
  found.headed = true;
  found.level = header.level;
  found.code = header.code;
  if (header.title !== '') {
    found.title = header.title;
    found.titleCell = piece.cell;
  }
  return true;
};

/** Capitals go on with capitals of the cell above: a title over two rows. */
const continuesTitle = (found: Found, piece: Piece): boolean =>
  found.title !== null &&
  found.titleCell !== null &&
  isUpperCase(found.title) &&
  isUpperCase(piece.text) &&
  piece.cell.column === found.titleCell.column &&
  piece.cell.row === found.titleCell.row + 1;

const takePiece = (found: Found, grid: Grid, piece: Piece): void => {
  if (takeHeader(found, piece)) return;
  if (found.code === null && isOnlyCode(piece.text)) {
    found.code = piece.text;
  } else if (isIndividual(piece.text) && !isUpperCase(piece.text)) {
    found.individual = true;
    found.department = found.department === null ? piece.text : `${found.department} ${piece.text}`;
  } else if (isDepartment(piece.text) && !(found.title === null && isUpperCase(piece.text))) {
    found.department = addedDepartment(found, withoutDepartmentLabel(piece.text));
  } else if (
    found.title === null &&
    !isStateLine(piece.text) &&
    (found.headed || isTitleLike(piece.text))
  ) {
    found.title = piece.text;
    found.titleCell = piece.cell;
  } else if (continuesTitle(found, piece)) {
    found.title = `${found.title ?? ''} ${piece.text}`;
    found.titleCell = piece.cell;
  } else {
    found.remarks.push(written(grid, piece.cell));
  }
};

/** `Area dirigenziale | Anagrafe`, `Obiettivo | Titolo`: takes pairs out and gives back the rest. */
const takeLabelled = (found: Found, cells: readonly GridCell[]): readonly GridCell[] => {
  const taken = new Set<GridCell>();
  let person: string | null = null;
  for (const [at, label] of cells.entries()) {
    const value = taken.has(label) ? undefined : valueOfLabel(cells, at);
    const role = labelRole(label.text);
    if (value === undefined || objectiveHeader(label.text) !== null) continue;
    if (isDepartmentLabel(label.text) && isPersonLabel(label.text)) person = value.text;
    else if (isDepartmentLabel(label.text)) found.department = addedDepartment(found, value.text);
    else if (role === 'objectiveTitle' && found.title === null) {
      found.title = value.text;
      found.titleCell = value;
      found.headed = true;
    } else if (role === 'objectiveCode' && found.code === null) found.code = value.text;
    else continue;
    taken.add(label).add(value);
  }
  found.department ??= person;
  return cells.filter((cell) => !taken.has(cell));
};

const addedDepartment = (found: Found, text: string): string =>
  found.department === null ? text : `${found.department} / ${text}`;

/** Reads the rows between one table and the next as the header of an objective. */
export const readZone = (
  grid: Grid,
  cells: readonly GridCell[],
  fallback: Written['cell'],
): ZoneObjective => {
  const found: Found = {
    code: null,
    title: null,
    titleCell: null,
    level: 'unknown',
    department: null,
    individual: false,
    headed: false,
    remarks: [],
  };
  const pieces = takeLabelled(found, cells).flatMap(piecesOf);
  for (const piece of pieces) takePiece(found, grid, piece);
  const split =
    found.code === null
      ? splitCode(found.title ?? '')
      : { code: found.code, title: found.title ?? '' };
  const head = cells.find((cell) => objectiveHeader(cell.text) !== null) ?? found.titleCell;
  return {
    code: split.code,
    title: split.title,
    level: found.level,
    department: found.department,
    individual: found.individual,
    remarks: found.remarks,
    cell: head === null || head === undefined ? fallback : written(grid, head).cell,
  };
};
