import { buildModel } from '../../application/contract/model';
import { holdsGenerated } from '../../application/input/copiesOfGenerated';
import { planLosses } from '../../application/changes/planChanges';
import { evaluate } from '../../application/evaluate/evaluate';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { readAnswers } from '../answers';
import type { EvaluateArguments } from '../arguments';
import { evaluationSummary } from '../evaluationSummary';
import { readStanding } from '../files/readBytes';
import { messageOf } from '../messageOf';
import type { Surface } from '../surface';
import { CannotProceed } from '../usageError';
import { chooseDestination, filesOf, type Destination } from './destination';
import { modelFile, modelText, refuseAsModelFile } from './modelFile';
import { saveEvaluation } from './saveEvaluation';

/** The evaluated workbook whose words come along: the one that is named, else that at the output. */
const earlierEvaluation = async (
  from: string | null,
  destination: Destination,
  surface: Surface,
): Promise<WorkbookSnapshot | null> => {
  if (from === null) return destination.kind === 'copy' ? destination.earlier : null;
  const { bytes } = await readStanding(from);
  const snapshot = await surface.workbooks
    .open(bytes)
    .read()
    .catch((error: unknown) => {
      throw new CannotProceed(`«${from}»: ${surface.workbooks.refusal(error) ?? messageOf(error)}`);
    });
  if (holdsGenerated(snapshot)) return snapshot;
  throw new CannotProceed(
    `«${from}»: non contiene fogli di Traguardo da cui riprendere ciò che è stato scritto; indicare ` +
      'con --da una cartella già valutata.',
  );
};

/** `traguardo valuta`: reads, computes, writes the generated sheets into a copy. */
export const valuta = async (args: EvaluateArguments, surface: Surface): Promise<number> => {
  const json = await modelFile(args.json, [args.workbook, args.map, args.output, args.from]);
  const answers = await readAnswers(args.map);
  const standing = await readStanding(args.workbook);
  const workbook = surface.workbooks.open(standing.bytes);
  const progress = surface.progress(surface.interactive);
  try {
    progress.report(0.05, 'lettura');
    const input = { standing, snapshot: await workbook.read() };
    const destination = await chooseDestination(args, input, answers, surface);
    if (json !== null) await refuseAsModelFile(json.path, filesOf(destination));
    progress.report(0.4, 'calcolo');
    const earlier = await earlierEvaluation(args.from, destination, surface);
    const evaluation = evaluate(input.snapshot, { year: args.year, answers, earlier });
    const { recognition, assessment, findings, accepted, plan, effects } = evaluation;
    const losses = planLosses(plan, input.snapshot);
    const model = buildModel({
      sheets: recognition.sheets,
      assessment,
      findings,
      accepted,
      effects,
    });
    progress.report(0.6, 'scrittura');
    const written = await saveEvaluation(
      { args, input, answers, workbook, destination, earlier, plan, losses, model, json },
      surface,
      () => progress.report(0.95, 'salvataggio'),
    );
    progress.stop();
    if (args.json === '-') surface.out(modelText(model));
    const people = args.json === '-' ? surface.err : surface.out;
    people(evaluationSummary(evaluation, written, args.workbook, surface.colours));
    return args.strict && findings.some((finding) => finding.severity === 'errore') ? 3 : 0;
  } finally {
    progress.stop();
  }
};
