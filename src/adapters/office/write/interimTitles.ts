import { sameName } from '../../cells/ownNames';
import type { ListedSheet, SheetList } from '../read/listSheets';
import type { TargetSheet, ChangeSet } from './changeSet';

/**
 * Generated sheets that bear a title which another one is about to get, and a title for them
 * meanwhile: Excel renames one sheet after the other and takes no title twice.
 */
export const interimTitles = (
  sheets: readonly Pick<TargetSheet, 'id' | 'image'>[],
  removed: readonly ListedSheet[],
  list: SheetList,
): ChangeSet['interimTitles'] => {
  const taken = [...list.sheets.map(({ name }) => name), ...sheets.map(({ image }) => image.title)];
  const free = (): string => {
    for (let number = 1; ; number++) {
      const title = `Traguardo ${number}`;
      if (taken.some((name) => sameName(name, title))) continue;
      taken.push(title);
      return title;
    }
  };
  return list.sheets
    .filter(
      (sheet) =>
        (removed.includes(sheet) || sheets.some(({ id }) => id === sheet.id)) &&
        sheets.some(({ id, image }) => id !== sheet.id && sameName(image.title, sheet.name)),
    )
    .map(({ id }) => ({ id, title: free() }));
};
