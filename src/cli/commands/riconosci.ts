import { buildModel } from '../../application/contract/model';
import { NOTHING_DECIDED } from '../../application/decisions/decisions';
import { reviewWorkbook } from '../../application/reviewWorkbook';
import { withAdvice } from '../withAdvice';
import { readAnswers } from '../answers';
import type { RecogniseArguments } from '../arguments';
import { readBytes } from '../files/readBytes';
import { replaceFiles } from '../files/replaceFiles';
import { recognitionText } from '../recognitionText';
import type { Surface } from '../surface';
import { modelFile, modelText, newModelFiles } from './modelFile';

/** `traguardo riconosci`: says what was recognised on every sheet; changes nothing. */
export const riconosci = async (args: RecogniseArguments, surface: Surface): Promise<number> => {
  const json = await modelFile(args.json, [args.workbook, args.map]);
  const answers = await readAnswers(args.map);
  const snapshot = await surface.workbooks.open(await readBytes(args.workbook)).read();
  const review = reviewWorkbook(snapshot, { ...NOTHING_DECIDED, columns: answers });
  const { recognition, year, assessment, findings, accepted, notices, trouble, effects } = review;
  const people = args.json === '-' ? surface.err : surface.out;
  people(recognitionText(recognition, year, effects, surface.colours));
  if (trouble !== null) surface.err(`${withAdvice(trouble.problem, trouble.message)}\n`);
  for (const notice of notices) surface.err(`${notice}\n`);
  const model = buildModel({
    sheets: recognition.sheets,
    assessment,
    findings,
    accepted,
    effects,
  });
  await replaceFiles(newModelFiles(model, json));
  if (args.json === '-') surface.out(modelText(model));
  return 0;
};
