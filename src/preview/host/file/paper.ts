/** Sizes of paper by the number that files give them, as Office.js words them. */
export const PAPERS: Readonly<Record<string, string>> = {
  1: 'Letter', 3: 'Tabloid', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5', 12: 'B4', 13: 'B5',
}; // prettier-ignore

/** Margins as files name them and as Office.js does, with Excel's defaults in points. */
export const MARGINS = [
  { file: 'left', office: 'leftMargin', standard: 50.4 },
  { file: 'right', office: 'rightMargin', standard: 50.4 },
  { file: 'top', office: 'topMargin', standard: 54 },
  { file: 'bottom', office: 'bottomMargin', standard: 54 },
  { file: 'header', office: 'headerMargin', standard: 21.6 },
  { file: 'footer', office: 'footerMargin', standard: 21.6 },
] as const;

const POINTS_PER_INCH = 72;

/** A third of an inch has no last digit: points are rounded more than the inches of the file. */
export const pointsOf = (inches: number): number => Number((inches * POINTS_PER_INCH).toFixed(3));
export const inchesOf = (points: number): number => Number((points / POINTS_PER_INCH).toFixed(6));
