import type { SheetSnapshot } from '../../../../src/sheets/snapshot';
import { drawSheet, type Drawn } from '../../../sheets/reading/drawSheet';
import {
  indicatorOf,
  objectiveOf,
  type Chamber,
  type ColumnKey,
  type TrueIndicator,
  type TrueObjective,
  type TrueSheet,
} from './chamber';

/** The user's sheets, and who stands where: `place` of a cell → uid. */
export interface DrawnChamber {
  readonly sheets: readonly SheetSnapshot[];
  readonly rows: Readonly<Record<string, readonly (readonly Drawn[])[]>>;
  readonly indicatorAt: ReadonlyMap<string, number>;
  readonly objectiveAt: ReadonlyMap<string, number>;
}

export const place = (sheet: string, row: number): string => `${sheet}!${row}`;

const HEADERS: Readonly<Record<ColumnKey, string>> = {
  code: 'Codice obiettivo',
  title: 'Obiettivo',
  name: 'Indicatore',
  target: 'Target',
  result: 'Consuntivo',
};

export const writtenCode = ({ code, spelling }: TrueObjective): string => {
  if (spelling === 'A1') return code.replace('A0', 'A');
  if (spelling === 'a01') return code.toLowerCase();
  return spelling === 'Ao1' ? code.replace('A0', 'Ao') : code;
};

interface Line {
  readonly cells: readonly Drawn[];
  readonly indicator?: number;
  readonly objective?: number;
}

const cellOf = (key: ColumnKey, indicator: TrueIndicator, objective: TrueObjective): Drawn =>
  ({
    code: writtenCode(objective),
    title: objective.title,
    name: indicator.name,
    target: indicator.target,
    result: indicator.result,
  })[key];

const indicatorLine = (
  chamber: Chamber,
  uid: number | null,
  columns: readonly ColumnKey[],
): Line => {
  const indicator = uid === null ? undefined : indicatorOf(chamber, uid);
  const objective = indicator && objectiveOf(chamber, indicator.objective);
  if (indicator === undefined || objective === undefined) return { cells: [] };
  const cells = columns.map((key) => cellOf(key, indicator, objective));
  return { cells, indicator: indicator.uid, objective: objective.uid };
};

const tableLines = (chamber: Chamber, sheet: TrueSheet): readonly Line[] => {
  const columns = sheet.columns.filter((key) => sheet.hasCodes || key !== 'code');
  const header = sheet.hasHeader ? [{ cells: columns.map((key) => HEADERS[key]) }] : [];
  return [...header, ...sheet.rows.map((uid) => indicatorLine(chamber, uid, columns))];
};

/** One card an objective, in the order in which the rows first name it. */
const cardLines = (chamber: Chamber, sheet: TrueSheet): readonly Line[] => {
  const columns = sheet.columns.filter((key) => key !== 'code' && key !== 'title');
  const lines = sheet.rows.map((uid) => indicatorLine(chamber, uid, columns));
  const uids = [...new Set(lines.flatMap(({ objective }) => objective ?? []))];
  return uids.flatMap((uid) => {
    const objective = objectiveOf(chamber, uid);
    if (objective === undefined) return [];
    const title = `Obiettivo ${writtenCode(objective)}: ${objective.title}`;
    const header = sheet.hasHeader ? [{ cells: columns.map((key) => HEADERS[key]) }] : [];
    const own = lines.filter((line) => line.objective === uid);
    return [{ cells: [title], objective: uid }, ...header, ...own, { cells: [] }];
  });
};

export const drawChamber = (chamber: Chamber): DrawnChamber => {
  const indicatorAt = new Map<string, number>();
  const objectiveAt = new Map<string, number>();
  const rows: Record<string, readonly (readonly Drawn[])[]> = {};
  const sheets = chamber.sheets.map((sheet) => {
    const lines: readonly Line[] = [
      { cells: [`Piano della performance ${chamber.year} – monitoraggio obiettivi`] },
      { cells: [] },
      ...(sheet.layout === 'cards' ? cardLines(chamber, sheet) : tableLines(chamber, sheet)),
    ];
    lines.forEach(({ indicator, objective }, row) => {
      if (indicator !== undefined) indicatorAt.set(place(sheet.name, row), indicator);
      if (objective !== undefined) objectiveAt.set(place(sheet.name, row), objective);
    });
    rows[sheet.name] = lines.map(({ cells }) => cells);
    return drawSheet(sheet.name, rows[sheet.name] ?? []);
  });
  return { sheets, rows, indicatorAt, objectiveAt };
};
