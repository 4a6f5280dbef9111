// Evaluates both sample workbooks into out/ and shows what the command line says.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

mkdirSync('out', { recursive: true });
for (const sample of ['schede-2023', 'indicatori-2023']) {
  const { status } = spawnSync(
    process.execPath,
    [
      'dist/cli/traguardo.js',
      'valuta',
      `assets/samples/${sample}.xlsx`,
      '--uscita',
      `out/${sample}-valutata.xlsx`,
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
