import type { GridCell } from '../grid/grid';
import { headerReadings } from './headerMatch';
import { foldedText } from '../grid/text';
import { HEADERS } from '../weights';

const withoutColon = (text: string): string => text.replace(/\s*:$/, '');

/**
 * The role that a text plainly names when it stands as a label (`Servizio:`, `Peso`), or null where
 * it is a value.
 */
export const labelRole = (text: string): string | null => {
  if (text.length > 60) return null;
  const best = headerReadings(withoutColon(text))[0];
  return best !== undefined && best.score >= HEADERS.label ? best.role : null;
};

const PERSON = /^(?:dirigent|responsabil|referent|titolar|direttor|segretari|assegnatari|owner)/;

/** `Responsabile`, `Dirigente:`: labels of a person; `Area dirigenziale` is one of a department. */
export const isPersonLabel = (text: string): boolean => {
  const folded = foldedText(withoutColon(text));
  return PERSON.test(folded) && !/^\S+\s+(?:del|della|di|d)\b/.test(folded);
};

/**
 * A label of who answers for an objective: a department or, less surely, a person. `Settore
 * Tributi` is a department itself.
 */
export const isDepartmentLabel = (text: string): boolean => {
  if (text.length > 60) return false;
  const best = headerReadings(withoutColon(text))[0];
  return (
    best?.role === 'department' &&
    best.score >= (isPersonLabel(text) ? HEADERS.person : HEADERS.department)
  );
};

/** `Responsabile: dott.ssa Nardi` → `dott.ssa Nardi`; a text without such a label stays. */
export const withoutDepartmentLabel = (text: string): string => {
  const [, label, value] = /^([^:]{2,40}):\s*(\S.*)$/s.exec(text) ?? [];
  return label !== undefined && value !== undefined && isDepartmentLabel(label) ? value : text;
};

/** The value that stands right behind a label in its row, or undefined. */
export const valueOfLabel = (cells: readonly GridCell[], at: number): GridCell | undefined => {
  const label = cells[at];
  const value = cells[at + 1];
  if (label === undefined || value?.row !== label.row) return undefined;
  const isLabel =
    labelRole(value.text) !== null &&
    (headerReadings(value.text)[0]?.score ?? 0) >= HEADERS.department;
  return isLabel ? undefined : value;
};

const TOLD = new Set(['remark', 'note', 'source', 'status', 'actual', 'achievement', 'gap']);

/**
 * The label of a row that is nothing but `Commento | a text over the other columns`, or null: such
 * a row under a table says something about the whole of it and is no indicator.
 */
export const labelledText = (
  cells: readonly GridCell[],
  reachesOver: (cell: GridCell) => boolean,
): string | null => {
  const [label, value] = cells;
  if (label === undefined || value === undefined || cells.length !== 2) return null;
  const role = labelRole(label.text);
  if (role === null || !TOLD.has(role) || value.content.kind !== 'text') return null;
  return reachesOver(value) || value.text.length > 60 ? role : null;
};
