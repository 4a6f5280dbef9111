import { extname } from 'node:path';
import { besides, sameFile } from './files';
import { CannotProceed, UsageError } from './usageError';

/** Where an evaluation goes and what is kept of what was there. */
export interface OutputPlan {
  readonly path: string;
  /** Where the former state is kept, or null. */
  readonly keepAs: string | null;
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
 * Decides the output: an evaluated workbook is updated in place with its former state beside it;
 * any other input gets a copy, and is overwritten only where it is named and `--sovrascrivi` given.
 */
export const outputPath = (request: Request): OutputPlan => {
  const { input, output, ending } = request;
  if (output === null) {
    return request.evaluated
      ? { path: input, keepAs: besides(input, '-precedente') }
      : { path: besides(input, '-valutata', ending), keepAs: null };
  }
  if (extname(output).toLowerCase() !== ending) {
    throw new UsageError(
      `Il file di uscita «${output}» deve terminare con ${ending}, come la cartella letta.`,
    );
  }
  if (!sameFile(input, output)) return { path: output, keepAs: null };
  if (!request.evaluated && !request.overwrite) {
    throw new CannotProceed(
      `«${output}»: è la cartella letta; per scriverci sopra aggiungere --sovrascrivi, ` +
        'oppure indicare un altro file con --uscita.',
    );
  }
  return { path: output, keepAs: besides(input, '-precedente') };
};
