import { isEvaluated } from '../../application/evaluate/evaluate';
import { isOtherInput } from '../../application/input/isOtherInput';
import type { ColumnAnswer } from '../../sheets/reading/recognition';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import type { EvaluateArguments } from '../arguments';
import { besides } from '../files/besides';
import { FORMER_STATE } from '../files/formerState';
import { readStandingIfThere, type Standing } from '../files/readBytes';
import { refuseIfOpen } from '../files/refuseIfOpen';
import { refuseUnwritable } from '../files/refuseUnwritable';
import { outputPath, writableEnding } from '../outputPath';
import type { Surface } from '../surface';
import { CannotProceed } from '../usageError';

/** A workbook as read: the file and what it holds. */
export interface ReadInput {
  readonly standing: Standing;
  readonly snapshot: WorkbookSnapshot;
}

/** Where an evaluation goes, and what stands there now. */
export type Destination =
  | { readonly kind: 'model-only'; readonly ending: string }
  /** The input itself. */
  | { readonly kind: 'in-place'; readonly path: string; readonly standing: Standing }
  /** Another file: a new one, or the evaluated workbook of earlier. */
  | {
      readonly kind: 'copy';
      readonly path: string;
      readonly standing: Standing | null;
      readonly earlier: WorkbookSnapshot | null;
    };

/** Decides where the evaluation goes, and refuses what cannot be or must not be written there. */
export const chooseDestination = async (
  args: EvaluateArguments,
  input: ReadInput,
  answers: readonly ColumnAnswer[],
  surface: Surface,
): Promise<Destination> => {
  const found = surface.workbooks.ending(input.standing.bytes);
  const ending = writableEnding(found);
  if (ending === null) {
    if (args.json !== null && args.output === null)
      return { kind: 'model-only', ending: found ?? '' };
    throw new CannotProceed(
      `«${args.workbook}»: una cartella ${found ?? 'di questo tipo'} si può leggere ma non scrivere; ` +
        'salvarla in Excel come .xlsx e riprovare, oppure chiedere il solo modello con --json.',
    );
  }
  const { path, inPlace } = await outputPath({
    input: args.workbook,
    output: args.output,
    overwrite: args.overwrite,
    ending,
    evaluated: isEvaluated(input.snapshot),
  });
  await refuseIfOpen(path);
  await refuseUnwritable(path, '--uscita');
  if (inPlace) return { kind: 'in-place', path, standing: input.standing };
  const standing = await readStandingIfThere(path);
  if (standing === null) return { kind: 'copy', path, standing, earlier: null };
  const earlier = await evaluatedBefore(path, standing, surface);
  if (isOtherInput(input.snapshot, earlier, answers)) throw otherInput(path, args.workbook);
  return { kind: 'copy', path, standing, earlier };
};

/** The evaluated workbook that stands at the output; anything else there is not touched. */
const evaluatedBefore = async (
  path: string,
  { bytes }: Standing,
  surface: Surface,
): Promise<WorkbookSnapshot> => {
  const snapshot = await surface.workbooks
    .open(bytes)
    .read()
    .catch(() => null);
  if (snapshot !== null && isEvaluated(snapshot)) return snapshot;
  throw new CannotProceed(
    `«${path}»: esiste già e non è una cartella valutata, perciò non viene toccata; ` +
      'spostarla, o indicare un altro file con --uscita.',
  );
};

const otherInput = (path: string, input: string): CannotProceed =>
  new CannotProceed(
    `«${path}»: è la valutazione di un’altra cartella, con altri obiettivi o altri fogli che ` +
      `«${input}», perciò non viene toccata; indicare un altro file con --uscita, o spostarla.`,
  );

/** The paths that an evaluation may write besides the model. */
export const filesOf = (destination: Destination): readonly string[] =>
  destination.kind === 'model-only'
    ? []
    : [destination.path, besides(destination.path, FORMER_STATE)];
