import type { ReportProgress } from '../../application/port/workbook.port';
import { WorkbookTrouble } from '../../application/port/workbookTrouble';
import type { Plan } from '../../sheets/plan';
import type { CellRange } from '../../sheets/snapshot';
import { changedSince, type Change, type OwnContent } from './changes/changedSince';
import { changedSinceWritten } from './changes/changedSinceWritten';
import { unchangedParts } from './changes/unchangedParts';
import { holdLock } from './holdLock';
import type { OfficeHost } from './sync/officeHost';
import { extentOf } from './image/extent';
import { plannedImage } from './image/plannedImage';
import { withoutOwnEvents, type OpenState } from './openState';
import type { ListedSheet } from './read/listSheets';
import { readOpenWorkbook, type OpenReading, type WrittenNext } from './capture/readOpenWorkbook';
import type { OwnSheets } from './write/ownSheets';
import { ownOf } from './write/undoRecord';
import { checkPlan } from './write/checkedPlan';
import { planChangeSet } from './write/planChangeSet';
import { refuseProtected } from './write/refuseProtected';
import { writePlan } from './write/writePlan';

/** Of a sheet that goes all is lost: sizes are kept beyond its table too. */
const FAR: CellRange = { top: 0, left: 0, bottom: 199, right: 49 };
const CHECKING = 'controllo';
const WRITING = 'scrittura';
/** The part of the work that reading again takes. */
const CHECK_SHARE = 0.4;

/** Carries out a plan; see the port. */
export const writeOpenWorkbook = async (
  host: OfficeHost,
  state: OpenState,
  plan: Plan,
  progress?: ReportProgress,
): Promise<void> => {
  const now = await readOpenWorkbook(
    host,
    {
      own: (list) => writtenNext(plan, ownOf(plan, list)),
      onlyOwn: false,
    },
    (done) => progress?.(done * CHECK_SHARE, CHECKING),
  );
  const own = ownOf(plan, now.list);
  checkPlan(plan, now.list, own);
  const changes = planChangeSet(plan, now.list, own, now.captures);
  refuseProtected(changes, now);
  const content = ownContent(plan, now, own);
  const change = changeBefore(state, now, content);
  if (change !== null) throw new WorkbookTrouble(change.trouble, 'untouched', change.about);
  const { list, captures } = now;
  const titles = plan.sheets.map(({ title }) => title);
  const { record, trouble, locked } = await withoutOwnEvents(
    host,
    state,
    { changes, list },
    async () => {
      await holdLock(host, state, list, unchangedParts(now, titles, content));
      const before = { plan, captures, list, names: own.names, changes, written: null };
      return writePlan(host, before, (done) =>
        progress?.(CHECK_SHARE + done * (1 - CHECK_SHARE), WRITING),
      );
    },
  );
  state.locked = locked;
  if (trouble === null || trouble.aftermath === 'not-restored') state.record = record;
  if (trouble !== null) throw trouble;
  state.writtenSinceReading = true;
};

/** The generated sheets that stand, each with what the plan writes there. */
const writtenNext = (plan: Plan, { replaced, removed }: OwnSheets): Map<ListedSheet, WrittenNext> =>
  new Map<ListedSheet, WrittenNext>([
    ...[...replaced].map(([planned, sheet]): [ListedSheet, WrittenNext] => {
      const reach = extentOf(plannedImage(planned, plan.styles));
      return [sheet, { reach, planned, styles: plan.styles }];
    }),
    ...removed.map((sheet): [ListedSheet, WrittenNext] => [
      sheet,
      { reach: FAR, planned: null, styles: plan.styles },
    ]),
  ]);

const changeBefore = (state: OpenState, now: OpenReading, own: OwnContent): Change | null => {
  const { reading, writtenSinceReading, record } = state;
  if (reading === null) return null;
  if (!writtenSinceReading) return changedSince(reading, now, own);
  // The generated sheets are known from the write itself, the others from the reading before it.
  const ids = new Set([
    ...now.list.sheets.filter(({ name }) => own.isOwn(name)).map(({ id }) => id),
    ...(record?.changes.removed ?? []).map(({ id }) => id),
  ]);
  const change = changedSince(withoutSheets(reading, ids), withoutSheets(now, ids), own);
  return change ?? changedSinceWritten(record?.written ?? [], now.readings);
};

const withoutSheets = (reading: OpenReading, ids: ReadonlySet<string>): OpenReading => {
  const left = reading.list.sheets.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
  const sheets = reading.snapshot.sheets.filter(({ name }) => left.includes(name));
  return { ...reading, snapshot: { sheets, marks: [] } };
};

const ownContent = (plan: Plan, now: OpenReading, own: OwnSheets): OwnContent => {
  const names = new Set([...own.replaced.values(), ...own.removed].map(({ name }) => name));
  const inputs = new Set(Object.values(plan.styles).map(({ workbookStyle }) => workbookStyle));
  const images = new Map(now.captures.map(({ image }) => [image.title, image]));
  return {
    isOwn: (sheet) => names.has(sheet),
    isInput: (sheet, row, column) =>
      inputs.has(images.get(sheet)?.cells[row]?.[column]?.look?.style ?? ''),
  };
};
