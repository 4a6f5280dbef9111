import type { Evaluation } from '../../../../src/application/evaluate/evaluate';
import type { SheetMark, SheetSnapshot, WorkbookSnapshot } from '../../../../src/sheets/snapshot';
import type { Chamber } from './chamber';
import { place, type DrawnChamber } from './drawChamber';
import { tablesIn, yellowCells } from './generatedTable';
import { textOf, type Entry, type Ledger } from './ledger';
import type { Chance } from './chance';

export interface ShownIndicator {
  readonly uid: number;
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly result: string;
}

export interface ShownObjective {
  readonly uid: number;
  readonly code: string;
  readonly title: string;
}

export interface ShownFinding {
  readonly check: string;
  readonly message: string;
  readonly subject: string;
  /** The uid of the indicator or objective that it is about. */
  readonly owner: number;
}

/** What the last run showed to the people. */
export interface LastRun {
  readonly year: number;
  readonly indicators: readonly ShownIndicator[];
  readonly objectives: readonly ShownObjective[];
  readonly findings: readonly ShownFinding[];
  readonly userSheets: readonly SheetSnapshot[];
  /** Entries that counted. */
  readonly counting: ReadonlySet<string>;
}

/** Everything that the driver holds between two runs. */
export interface Desk {
  readonly chamber: Chamber;
  readonly generated: {
    readonly sheets: readonly SheetSnapshot[];
    readonly marks: readonly SheetMark[];
  } | null;
  /** Copies of generated sheets; they bear no mark. */
  readonly copies: readonly SheetSnapshot[];
  /** The evaluated workbook that a fresh copy takes what was typed from. */
  readonly earlier: WorkbookSnapshot | null;
  readonly ledger: Ledger;
  readonly last: LastRun | null;
  /** Since the last run, see {@link UserChange}. */
  readonly harmed: ReadonlySet<number> | 'all';
  readonly disturbed: ReadonlySet<number>;
  /** The number of the next typed value. */
  readonly serial: number;
  readonly said: readonly string[];
}

/** Null where there is nothing to do it to. */
export type DoChange = (desk: Desk, chance: Chance) => Desk | null;

export const newDesk = (chamber: Chamber): Desk => ({
  chamber,
  generated: null,
  copies: [],
  earlier: null,
  ledger: [],
  last: null,
  harmed: new Set(),
  disturbed: new Set(),
  serial: 1,
  said: [],
});

export const said = (desk: Desk, what: string): Desk => ({ ...desk, said: [...desk.said, what] });

export const harming = (desk: Desk, uids: readonly number[] | 'all'): Desk =>
  uids === 'all' || desk.harmed === 'all'
    ? { ...desk, harmed: 'all' }
    : { ...desk, harmed: new Set([...desk.harmed, ...uids]) };

export const disturbing = (desk: Desk, uids: readonly number[]): Desk => ({
  ...desk,
  disturbed: new Set([...desk.disturbed, ...uids]),
});

export const withGenerated = (desk: Desk, old: SheetSnapshot, changed: SheetSnapshot): Desk =>
  desk.generated === null
    ? desk
    : {
        ...desk,
        generated: {
          ...desk.generated,
          sheets: desk.generated.sheets.map((sheet) => (sheet === old ? changed : sheet)),
        },
      };

export const withState = (desk: Desk, entries: Ledger, state: Entry['state']): Desk => ({
  ...desk,
  ledger: desk.ledger.map((entry) => (entries.includes(entry) ? { ...entry, state } : entry)),
});

/** How often a value stands in yellow cells of the marked sheets. */
export const timesTyped = (desk: Desk, value: string | number): number =>
  tablesIn(desk.generated?.sheets ?? [])
    .flatMap(yellowCells)
    .filter((cell) => cell.value === value).length;

export const workbookOf = (
  { generated, copies }: Pick<Desk, 'generated' | 'copies'>,
  userSheets: readonly SheetSnapshot[],
): WorkbookSnapshot => ({
  sheets: [...userSheets, ...copies, ...(generated?.sheets ?? [])],
  marks: generated?.marks ?? [],
});

/** One key per entry; outcomes are plain words, so their owner belongs to it. */
export const keyOf = ({ kind, value, owner }: Pick<Entry, 'kind' | 'value' | 'owner'>): string =>
  kind === 'outcome' ? `${kind} ${value} ${owner}` : `${kind} ${value}`;

export interface Owners {
  readonly indicators: readonly ShownIndicator[];
  readonly objectives: readonly ShownObjective[];
  /** The uid by code or id of this run. */
  readonly byId: ReadonlyMap<string, number>;
}

/** Who the assessed indicators and objectives truly are, by the cells where they stand. */
export const ownersIn = (
  { assessment }: Evaluation,
  chamber: Chamber,
  drawn: DrawnChamber,
): Owners => {
  const indicators = assessment.indicators.flatMap(({ indicator: { id, name, cell } }) => {
    const uid = drawn.indicatorAt.get(place(cell.sheet, cell.row));
    const truth = chamber.indicators.find((each) => each.uid === uid);
    if (truth === undefined) return [];
    return { uid: truth.uid, id, name, target: textOf(truth.target), result: textOf(truth.result) };
  });
  const objectives = assessment.objectives.flatMap(({ objective: { code, title, cell } }) => {
    const uid = drawn.objectiveAt.get(place(cell.sheet, cell.row));
    return uid === undefined ? [] : { uid, code, title };
  });
  const byId = new Map([
    ...indicators.map(({ id, uid }) => [id, uid] as const),
    ...objectives.map(({ code, uid }) => [code, uid] as const),
  ]);
  return { indicators, objectives, byId };
};
