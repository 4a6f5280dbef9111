import { buildModel } from '../../application/contract/model';
import { evaluate, isEvaluated, type Evaluation } from '../../application/evaluate';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { readAnswers } from '../answers';
import type { EvaluateArguments } from '../arguments';
import {
  besides,
  keepCopy,
  readBytes,
  readBytesIfThere,
  refuseIfNotWritable,
  refuseIfOpen,
  sameFile,
  writeBytes,
} from '../files';
import { outputPath, writableEnding, type OutputPlan } from '../outputPath';
import { evaluationSummary } from '../evaluationSummary';
import type { OpenWorkbook, Progress, Surface } from '../surface';
import { CannotProceed } from '../usageError';
import { deliverModel, refuseModelFile } from './deliverModel';

/** What became of the file, for the summary. */
export type Written =
  | {
      readonly kind: 'written';
      readonly path: string;
      readonly keptAs: string | null;
      /** What people typed in the evaluated workbook that stood there came along. */
      readonly broughtAlong: boolean;
    }
  | { readonly kind: 'unchanged'; readonly path: string }
  | { readonly kind: 'model-only'; readonly ending: string };

/** `traguardo valuta`: reads, computes, writes the generated sheets into a copy. */
export const valuta = async (args: EvaluateArguments, surface: Surface): Promise<number> => {
  await refuseModelFile(args.json, [args.workbook, args.map, args.output]);
  const answers = await readAnswers(args.map);
  const bytes = await readBytes(args.workbook);
  const workbook = surface.workbooks.open(bytes);
  const progress = surface.progress(surface.interactive);
  try {
    progress.report(0.05, 'lettura');
    const snapshot = await workbook.read();
    const destination = await chooseDestination(args, bytes, snapshot, surface);
    if (!('modelOnly' in destination)) {
      await refuseModelFile(args.json, [destination.path, destination.keepAs]);
    }
    const earlier = await earlierEvaluation(args, destination, surface);
    progress.report(0.4, 'calcolo');
    const evaluation = evaluate(snapshot, { year: args.year, answers, earlier });
    const kept = await formerStatePath(destination, surface);
    const written = await write(workbook, bytes, evaluation, kept, earlier !== null, progress);
    progress.stop();
    const { recognition, assessment, findings, accepted } = evaluation;
    const model = buildModel({ sheets: recognition.sheets, assessment, findings, accepted });
    await deliverModel(model, args.json, surface);
    const people = args.json === '-' ? surface.err : surface.out;
    people(evaluationSummary(evaluation, written, args.workbook, surface.colours));
    return args.strict && findings.some((finding) => finding.severity === 'errore') ? 3 : 0;
  } finally {
    progress.stop();
  }
};

type Destination = OutputPlan | { readonly modelOnly: string };

const chooseDestination = async (
  args: EvaluateArguments,
  bytes: Uint8Array,
  snapshot: WorkbookSnapshot,
  surface: Surface,
): Promise<Destination> => {
  const found = surface.workbooks.ending(bytes);
  const ending = writableEnding(found);
  if (ending === null) {
    if (args.json !== null && args.output === null) return { modelOnly: found ?? '' };
    throw new CannotProceed(
      `«${args.workbook}»: una cartella ${found ?? 'di questo tipo'} si può leggere ma non scrivere; ` +
        'salvarla in Excel come .xlsx e riprovare, oppure chiedere il solo modello con --json.',
    );
  }
  const plan = outputPath({
    input: args.workbook,
    output: args.output,
    overwrite: args.overwrite,
    ending,
    evaluated: isEvaluated(snapshot),
  });
  await refuseIfOpen(plan.path);
  await refuseIfNotWritable(plan.path);
  return plan;
};

/** What people typed in the evaluated workbook that stands where the output goes. */
const earlierEvaluation = async (
  args: EvaluateArguments,
  destination: Destination,
  surface: Surface,
): Promise<WorkbookSnapshot | null> => {
  if ('modelOnly' in destination || sameFile(destination.path, args.workbook)) return null;
  const bytes = await readBytesIfThere(destination.path);
  if (bytes === null) return null;
  const refuse = (): never => {
    throw new CannotProceed(
      `«${destination.path}»: esiste già e non è una cartella valutata, perciò non viene toccata; ` +
        'spostarla, o indicare un altro file con --uscita.',
    );
  };
  const snapshot = await surface.workbooks.open(bytes).read().catch(refuse);
  return isEvaluated(snapshot) ? snapshot : refuse();
};

/**
 * Where the former state really goes: a file there that is not an evaluated workbook is somebody's
 * own, or the untouched original, and stays; then the next free number is taken.
 */
const formerStatePath = async (
  destination: Destination,
  surface: Surface,
): Promise<Destination> => {
  if ('modelOnly' in destination || destination.keepAs === null) return destination;
  for (let number = 1; ; number += 1) {
    const keepAs = number === 1 ? destination.keepAs : besides(destination.keepAs, `-${number}`);
    const bytes = await readBytesIfThere(keepAs);
    if (bytes === null || (await holdsEvaluation(bytes, surface)))
      return { ...destination, keepAs };
  }
};

const holdsEvaluation = (bytes: Uint8Array, surface: Surface): Promise<boolean> =>
  surface.workbooks
    .open(bytes)
    .read()
    .then(isEvaluated, () => false);

const write = async (
  workbook: OpenWorkbook,
  before: Uint8Array,
  evaluation: Evaluation,
  destination: Destination,
  broughtAlong: boolean,
  progress: Progress,
): Promise<Written> => {
  if ('modelOnly' in destination) return { kind: 'model-only', ending: destination.modelOnly };
  progress.report(0.6, 'scrittura');
  await workbook.write(evaluation.plan);
  const after = workbook.bytes();
  const { path, keepAs } = destination;
  if (keepAs !== null && equal(before, after)) return { kind: 'unchanged', path };
  progress.report(0.95, 'salvataggio');
  if (keepAs !== null) await keepCopy(path, keepAs);
  await writeBytes(path, after);
  return { kind: 'written', path, keptAs: keepAs, broughtAlong };
};

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
