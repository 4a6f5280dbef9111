import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Dots per inch: A4 across becomes about 1,000 pixels. */
const RESOLUTION = '90';

/**
 * The first printed page under each of the page headings as PNG, as LibreOffice prints it. Needs `soffice`,
 * `pdftotext` and `pdftoppm` (Debian: libreoffice-calc, poppler-utils).
 */
export const sheetPages = async (
  workbook: Uint8Array,
  headings: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-pages-'));
  try {
    const file = join(folder, 'cartella.xlsx');
    await writeFile(file, workbook);
    const profile = `-env:UserInstallation=file://${await italianProfile(folder)}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pdf = join(folder, 'cartella.pdf');
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 50_000_000 });
    const pages = stdout.split('\f');
    const images = new Map<string, Uint8Array>();
    for (const heading of headings) {
      const at = pages.findIndex((page) => page.trimStart().startsWith(heading));
      if (at < 0) throw new Error(`No page is headed "${heading}"`);
      images.set(heading, await pageImage(pdf, at + 1, join(folder, `page-${at}`)));
    }
    return images;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A profile of LibreOffice's that writes numbers as in Italy. */
const italianProfile = async (folder: string): Promise<string> => {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(
    join(profile, 'user/registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>' +
      '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">' +
      '<value>it-IT</value></prop></item></oor:items>',
  );
  return profile;
};

const pageImage = async (pdf: string, page: number, target: string): Promise<Uint8Array> => {
  const number = String(page);
  await run('pdftoppm', [
    '-png', '-singlefile', '-r', RESOLUTION, '-f', number, '-l', number, pdf, target,
  ]); // prettier-ignore
  return readFile(`${target}.png`);
};
