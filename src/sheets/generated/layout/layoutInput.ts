import type { Finding } from '../../../domain/finding';
import type { Actual } from '../../../domain/model/actual';
import type { Assessment } from '../../../domain/model/assessment';
import type { WrittenSource } from '../../../domain/register/writtenSources';
import type { UserEntries } from '../entries/userEntries';
import type { PlannedCell, PlannedName, PlannedSheet } from '../../plan';
import type { WorkbookRecognition } from '../../reading/recognition';
import type { GeneratedMark, TableSchema } from '../schema/tableSchema';
import type { TablePlace } from './table';

/** Everything that the generated sheets are made of; findings come last, see {@link LaidSheet}. */
export interface LayoutInput {
  readonly assessment: Omit<Assessment, 'findings'>;
  readonly recognition: WorkbookRecognition;
  readonly entries: UserEntries;
  readonly titles: ReadonlyMap<GeneratedMark, string>;
  /** Digest of what was read in this run. */
  readonly digest: string;
  /** What the worksheets say of every indicator as written, by id: what confirmations are given for. */
  readonly sources: ReadonlyMap<string, WrittenSource>;
  /**
   * What the sheets themselves say, by indicator id (see `sheetActuals`): fills `Consuntivo letto`
   * where a person confirmed another actual.
   */
  readonly sheetActuals?: ReadonlyMap<string, Actual>;
}

/** One generated sheet of a run: its place first, its cells when they are asked for. */
export interface LaidSheet {
  readonly title: string;
  /** Null where the rows depend on the findings. */
  readonly place: TablePlace<never> | null;
  /** The row that is about an objective, an indicator, a parameter; counted from 0. */
  readonly rowOf: (subject: string) => number | null;
  /** What would stand in a column of that row; null where there is no such cell. */
  readonly cellOf: (subject: string, columnId: string) => PlannedCell | null;
  readonly plan: (findings: readonly Finding[]) => PlannedSheet;
  readonly names: readonly PlannedName[];
}

/** The sheets of a run, for cells that refer to other sheets. Asked only when cells are made. */
export interface LaidSheets {
  readonly placeOf: <Id extends string>(schema: TableSchema<Id>) => TablePlace<Id>;
  /** The generated sheet of that title; null for a sheet of people's own. */
  readonly titled: (title: string) => LaidSheet | null;
}

/** The title of a generated sheet: as given, else the one that it has by default. */
export const titleOf = (
  titles: LayoutInput['titles'],
  { mark, title }: Pick<TableSchema, 'mark' | 'title'>,
): string => titles.get(mark) ?? title;
