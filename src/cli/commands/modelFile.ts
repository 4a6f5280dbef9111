import * as v from 'valibot';
import type { Model } from '../../application/contract/model';
import { readStandingIfThere, type Standing } from '../files/readBytes';
import { refuseUnwritable } from '../files/refuseUnwritable';
import type { NewFile } from '../files/replaceFiles';
import { sameFile } from '../files/sameFile';
import { CannotProceed, UsageError } from '../usageError';

/** The file that `--json` names, and the earlier model that stands there. */
export interface ModelFile {
  readonly path: string;
  readonly standing: Standing | null;
}

const list = v.array(v.unknown());
const AnyModel = v.object({
  contract: v.literal(1),
  sheets: list,
  objectives: list,
  indicators: list,
  findings: list,
});

/**
 * Looks at the file of `--json` before any work; null for none and for standard output. Refuses one
 * that cannot be written, that is another file of this run, or that holds anything but a model.
 */
export const modelFile = async (
  destination: string | null,
  others: readonly (string | null)[],
): Promise<ModelFile | null> => {
  if (destination === null || destination === '-') return null;
  await refuseAsModelFile(destination, others);
  await refuseUnwritable(destination, '--json');
  const standing = await readStandingIfThere(destination);
  if (standing !== null && !isModel(standing.bytes)) {
    throw new CannotProceed(
      `«${destination}»: esiste già e non è un modello JSON di Traguardo, perciò non viene toccato; ` +
        'spostarlo, o indicare un altro file con --json.',
    );
  }
  return { path: destination, standing };
};

/** Refuses a model file that this run reads or writes as something else. */
export const refuseAsModelFile = async (
  destination: string,
  others: readonly (string | null)[],
): Promise<void> => {
  for (const other of others) {
    if (other === null || !(await sameFile(other, destination))) continue;
    throw new UsageError(
      `--json indica «${destination}», che questo comando usa già per altro; indicare un altro file.`,
    );
  }
};

const isModel = (bytes: Uint8Array): boolean => {
  try {
    return v.is(AnyModel, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return false;
  }
};

export const modelText = (model: Model): string => `${JSON.stringify(model, null, 2)}\n`;

/** The model as a file to put in place; none where `--json` names no file. */
export const newModelFiles = (model: Model, file: ModelFile | null): readonly NewFile[] =>
  file === null
    ? []
    : [{ ...file, content: new TextEncoder().encode(modelText(model)), option: '--json' }];
