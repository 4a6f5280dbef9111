import { basename, extname } from 'node:path';

/**
 * `dir/schede.xlsx`, `-valutata` → `dir/schede-valutata.xlsx`. The folder stays as it is spelled:
 * `link/../schede.xlsx` must not lose its `..`, because the disk follows the link first.
 */
export const besides = (path: string, suffix: string, ending = extname(path)): string => {
  const name = basename(path);
  const folder = path.slice(0, path.lastIndexOf(name));
  return `${folder}${basename(name, extname(name))}${suffix}${ending}`;
};
