import type { HostWorkbook } from '../hostWorkbook';

/** After the sheet in front is gone, the visible one at its place or before it comes to the front. */
export const bringAnotherToFront = (workbook: HostWorkbook, place: number): void => {
  const { sheets, active } = workbook;
  if (sheets.some(({ id }) => id === active.sheet)) return;
  const candidates = [...sheets.slice(place), ...sheets.slice(0, place).reverse()];
  const next = candidates.find(({ visibility }) => visibility === 'visible');
  workbook.active = {
    sheet: next?.id ?? '',
    range: { top: 0, left: 0, bottom: 0, right: 0 },
  };
};
