import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ICONS } from './icons';
import { openBrowser } from './openBrowser';

const folder = fileURLToPath(new URL('../../assets/icons', import.meta.url));

/** Draws assets/icons/svg/*.svg as PNG files of the sizes that Office asks for. */
const browser = await openBrowser();
try {
  for (const { name, sizes } of ICONS) {
    const svg = readFileSync(join(folder, 'svg', `${name}.svg`), 'utf8');
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const style = `body{margin:0}svg{display:block;width:${size}px;height:${size}px}`;
      await page.setContent(`<style>${style}</style>${svg}`);
      writeFileSync(
        join(folder, `${name}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
      await page.close();
    }
  }
} finally {
  await browser.close();
}
