import { UnusableInput } from '../application/input/unusableInput';
import { withAdvice } from './withAdvice';
import { readArguments, type Arguments } from './arguments';
import { riconosci } from './commands/riconosci';
import { valuta } from './commands/valuta';
import type { Surface } from './surface';
import { messageOf } from './messageOf';
import { HELP, HELP_EVALUATE, HELP_RECOGNISE } from './texts';
import { CannotProceed, UsageError } from './usageError';

/** Exit codes of the contract. */
const DONE = 0;
const UNUSABLE = 1;
const WRONG_USAGE = 2;

/**
 * Runs `traguardo` with the words behind it and gives the exit code. Whatever goes wrong ends in
 * one Italian line on standard error, never in a stack trace.
 */
export const runCommand = async (words: readonly string[], surface: Surface): Promise<number> => {
  let args: Arguments | undefined;
  try {
    args = readArguments(words);
    return await run(args, surface);
  } catch (error) {
    if (error instanceof UsageError) {
      surface.err(`${error.message}\n`);
      return WRONG_USAGE;
    }
    const workbook = args !== undefined && 'workbook' in args ? args.workbook : null;
    surface.err(`${lineFor(error, workbook, surface)}\n`);
    return UNUSABLE;
  }
};

const run = async (args: Arguments, surface: Surface): Promise<number> => {
  switch (args.command) {
    case 'help':
      surface.out(
        args.topic === null ? HELP : args.topic === 'valuta' ? HELP_EVALUATE : HELP_RECOGNISE,
      );
      return DONE;
    case 'version':
      surface.out(`${surface.version}\n`);
      return DONE;
    case 'riconosci':
      return riconosci(args, surface);
    case 'valuta':
      return valuta(args, surface);
  }
};

const lineFor = (error: unknown, workbook: string | null, surface: Surface): string => {
  if (error instanceof CannotProceed) return error.message;
  const file = workbook === null ? '' : `«${workbook}»: `;
  if (error instanceof UnusableInput) {
    return `${file}${withAdvice(error.problem, error.message)}`;
  }
  const refusal = surface.workbooks.refusal(error);
  if (refusal !== null) return `${file}${refusal}`;
  if (isOutOfMemory(error))
    return `${file}la memoria non basta; provare con una cartella più piccola.`;
  const [detail] = messageOf(error).split('\n');
  return `${file}qualcosa non ha funzionato e nulla è stato scritto (${detail ?? ''}).`;
};

const isOutOfMemory = (error: unknown): boolean =>
  /out of memory|allocation failed|Invalid (?:typed )?array length/i.test(messageOf(error));
