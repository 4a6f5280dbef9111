import type { ReportProgress } from '../../application/workbook.port';
import { WorkbookTrouble } from '../../application/workbookTrouble';
import type { Plan } from '../../sheets/plan';
import { changedSince, type Change, type OwnContent } from './changes/changedSince';
import { changedSinceWritten } from './changes/changedSinceWritten';
import type { OfficeHost } from './officeHost';
import { asOwnWork, type OpenState } from './openState';
import { readOpenWorkbook, type OpenReading } from './read/readOpenWorkbook';
import type { OwnSheets } from './write/ownSheets';
import { ownOf } from './write/undoRecord';
import { refuseProtected, writePlan } from './write/writePlan';

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
      own: (list) => {
        const { replaced, removed } = ownOf(plan, list);
        return [...replaced.values(), ...removed];
      },
      onlyOwn: false,
    },
    (done) => progress?.(done * CHECK_SHARE, CHECKING),
  );
  const own = ownOf(plan, now.list);
  refuseProtected(plan, now, own);
  const change = changeBefore(state, now, ownContent(plan, now, own));
  if (change !== null) throw new WorkbookTrouble(change.trouble, 'untouched', change.about);
  const outcome = await asOwnWork(host, state, () =>
    writePlan(host, plan, now, own, (done) =>
      progress?.(CHECK_SHARE + done * (1 - CHECK_SHARE), WRITING),
    ),
  );
  const { trouble, record } = outcome;
  if (trouble === null || trouble.aftermath === 'not-restored') state.record = record;
  if (trouble !== null) throw trouble;
  state.writtenSinceReading = true;
};

const changeBefore = (state: OpenState, now: OpenReading, own: OwnContent): Change | null => {
  const { reading, writtenSinceReading, record } = state;
  if (reading === null) return null;
  if (!writtenSinceReading) return changedSince(reading, now, own);
  // The generated sheets are known from the write itself, the others from the reading before it.
  const change = changedSince(withoutSheets(reading, own), withoutSheets(now, own), own);
  return change ?? changedSinceWritten(record?.written ?? [], now.readings);
};

const withoutSheets = (reading: OpenReading, { isOwn }: OwnContent): OpenReading => ({
  ...reading,
  snapshot: {
    sheets: reading.snapshot.sheets.filter(({ name }) => !isOwn(name)),
    marks: [],
  },
});

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
