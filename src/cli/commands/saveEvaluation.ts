import type { AttachmentLoss } from '../../application/changes/attachmentLosses';
import type { Model } from '../../application/contract/model';
import { isEvaluated } from '../../application/evaluate/evaluate';
import { isOtherInput } from '../../application/input/isOtherInput';
import type { Plan } from '../../sheets/plan';
import type { ColumnAnswer } from '../../sheets/reading/recognition';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import type { EvaluateArguments } from '../arguments';
import { equalBytes } from '../files/equalBytes';
import { formerStatePlace } from '../files/formerState';
import { refuseIfOpen } from '../files/refuseIfOpen';
import { replaceFiles, type NewFile } from '../files/replaceFiles';
import type { OpenWorkbook, Surface } from '../surface';
import type { Destination, ReadInput } from './destination';
import { newModelFiles, type ModelFile } from './modelFile';

interface InPlace {
  readonly path: string;
}

/** What became of the file, for the summary. */
export type Written =
  | (InPlace & {
      readonly kind: 'written';
      readonly keptAs: string | null;
      /** What people hung on the generated sheets and what could not be kept as it was. */
      readonly losses: readonly AttachmentLoss[];
      /** The file in which comments and the like stay that hang on the sheets of earlier. */
      readonly leftBehindIn: string | null;
    })
  | (InPlace & { readonly kind: 'unchanged' })
  | { readonly kind: 'model-only'; readonly ending: string };

interface Job {
  readonly args: EvaluateArguments;
  readonly input: ReadInput;
  readonly answers: readonly ColumnAnswer[];
  readonly workbook: OpenWorkbook;
  readonly destination: Destination;
  /** The evaluated workbook whose words came along. */
  readonly earlier: WorkbookSnapshot | null;
  readonly plan: Plan;
  readonly losses: readonly AttachmentLoss[];
  readonly model: Model;
  readonly json: ModelFile | null;
}

/**
 * Writes the generated sheets into the workbook and puts its file in place, with the former state
 * before it where that would be lost, and the model behind it. `saving` is called when only files
 * are left to write. A workbook that would not change is left alone.
 */
export const saveEvaluation = async (
  job: Job,
  surface: Surface,
  saving: () => void,
): Promise<Written> => {
  const { destination, workbook } = job;
  const models = newModelFiles(job.model, job.json);
  if (destination.kind === 'model-only') {
    await replaceFiles(models);
    return destination;
  }
  await workbook.write(job.plan);
  const content = workbook.bytes();
  const { path, standing } = destination;
  saving();
  if (standing !== null && equalBytes(standing.bytes, content)) {
    await replaceFiles(models);
    return { kind: 'unchanged', path };
  }
  const former = await formerState(job, destination, surface);
  const output: NewFile = { path, content, standing, option: '--uscita' };
  await replaceFiles([...(former === null ? [] : [former]), output, ...models]);
  const keptAs = former?.path ?? null;
  const leftBehindIn = hangsOnSheets(job.earlier) ? (job.args.from ?? keptAs) : null;
  return { kind: 'written', path, keptAs, losses: job.losses, leftBehindIn };
};

/** True where people hung more on generated sheets than a filter; it does not come along. */
const hangsOnSheets = (workbook: WorkbookSnapshot | null): boolean =>
  workbook?.sheets.some(({ attachments }) => attachments?.some(({ kind }) => kind !== 'filter')) ===
  true;

/**
 * What stands at the output, to be kept under another name; null where nothing stands there, or
 * where the new workbook holds all parts of the user's alike, what was typed in the others comes
 * along and nothing else hangs on them.
 */
const formerState = async (
  { args, input, answers, json }: Job,
  destination: Exclude<Destination, { readonly kind: 'model-only' }>,
  surface: Surface,
): Promise<NewFile | null> => {
  const { path, standing } = destination;
  if (standing === null) return null;
  // With --da what was typed at the output does not come along, so that file is kept.
  if (args.from === null && destination.kind === 'copy' && destination.earlier !== null) {
    const same = surface.workbooks.sameUserParts(input.standing.bytes, standing.bytes);
    if (!hangsOnSheets(destination.earlier) && same) return null;
  }
  const place = await formerStatePlace({
    path,
    taken: [args.workbook, args.map, args.from, json?.path ?? null].filter(
      (taken) => taken !== null,
    ),
    isFormerState: async (bytes) => {
      const read = surface.workbooks.open(bytes).read();
      const snapshot = await read.catch(() => null);
      if (snapshot === null || !isEvaluated(snapshot)) return false;
      return !isOtherInput(input.snapshot, snapshot, answers);
    },
  });
  await refuseIfOpen(place.path);
  return { ...place, content: standing.bytes, permissionsOf: path, option: '--uscita' };
};
