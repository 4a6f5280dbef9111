import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'soffice';

/** Every run has a profile of its own, so that a program that is open does not get in the way. */
const converted = (bytes: Uint8Array, ending: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-'));
  try {
    const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'out')];
    writeFileSync(input, bytes);
    execFileSync(
      PROGRAM,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', ending, '--outdir', output, input],
      ],
      { stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(join(output, `in.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** LibreOffice as it saves one of its formats. */
export interface Conversion {
  readonly name: string;
  /** The bytes of an .xlsx, opened and saved anew. */
  readonly convert: (xlsx: Uint8Array) => Uint8Array;
}

/**
 * LibreOffice's formats; none where the program `soffice` is not installed. It computes formulas
 * anew when it opens a file of other programs, so it must be given files whose formulas are real.
 */
export const libreOfficeConversions = (): readonly Conversion[] =>
  spawnSync(PROGRAM, ['--version']).error === undefined
    ? ['xlsx', 'xls', 'ods'].map((ending) => ({
        name: `LibreOffice .${ending}`,
        convert: (xlsx) => converted(xlsx, ending),
      }))
    : [];
