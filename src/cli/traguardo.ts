import { readFileSync } from 'node:fs';
import { nodeDeflatedEntry } from '../adapters/node/nodeDeflatedEntry';
import {
  refusalOf,
  sameUserParts,
  workbookEnding,
  xlsxWorkbook,
} from '../adapters/xlsx/xlsx.workbook.adapter';
import { progressBar } from './progressBar';
import { runCommand } from './runCommand';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

// A reader that closes a pipe early (| head) is no failure: the work goes on, the rest is unheard.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(
    "L'uscita standard non si può scrivere; controllare il disco e riprovare.\n",
  );
  process.exit(1);
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
  colours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  version,
  workbooks: {
    open: (bytes) => xlsxWorkbook(bytes, nodeDeflatedEntry),
    ending: workbookEnding,
    sameUserParts,
    refusal: refusalOf,
  },
  progress: progressBar,
});
