import { extname } from 'node:path';
import { besides } from './files/besides';
import { sameFile } from './files/sameFile';
import { CannotProceed, UsageError } from './usageError';

/** Where an evaluation goes. */
export interface OutputPlan {
  readonly path: string;
  /** The output is the file that was read. */
  readonly inPlace: boolean;
}

/** The ending a written workbook must have: a macro workbook stays one. */
export const writableEnding = (ending: string | null): '.xlsx' | '.xlsm' | null =>
  ending === '.xlsx' || ending === '.xlsm' ? ending : null;

interface Request {
  readonly input: string;
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly ending: '.xlsx' | '.xlsm';
  /** The input was evaluated before: it holds generated sheets. */
  readonly evaluated: boolean;
}

/**
 * Decides the output: an evaluated workbook is updated in place; any other input gets a copy, and is
 * overwritten only where it is named and `--sovrascrivi` given.
 */
export const outputPath = async (request: Request): Promise<OutputPlan> => {
  const { input, ending } = request;
  if (request.output === null && request.evaluated) return { path: input, inPlace: true };
  const path = request.output ?? besides(input, '-valutata', ending);
  if (extname(path).toLowerCase() !== ending) {
    throw new UsageError(
      `Il file di uscita «${path}» deve terminare con ${ending}, come la cartella letta.`,
    );
  }
  const inPlace = await sameFile(input, path);
  if (inPlace && !request.evaluated && !request.overwrite) {
    throw new CannotProceed(
      `«${path}»: è la cartella letta; per scriverci sopra aggiungere --sovrascrivi, ` +
        'oppure indicare un altro file con --uscita.',
    );
  }
  return { path, inPlace };
};
