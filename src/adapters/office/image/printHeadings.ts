import type { Heading } from './sheetImage';

const PLACES: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  L: 'left',
  C: 'center',
  R: 'right',
};

/** The three parts of a header or footer: `&LStato&RP. &P` → left `Stato`, right `P. &P`. */
const threeParts = (codes: string): Readonly<Record<'left' | 'center' | 'right', string>> => {
  const parts = { left: '', center: '', right: '' };
  let place: keyof typeof parts = 'center';
  // `&&` is an ampersand, `&"-,Bold"` a typeface: neither begins a part.
  for (const [piece] of codes.matchAll(/&&|&"[^"]*"|&.|[^&]+|&$/gs)) {
    const next = piece.length === 2 ? PLACES[piece[1]?.toUpperCase() ?? ''] : undefined;
    if (next === undefined) parts[place] += piece;
    else place = next;
  }
  return parts;
};

/** Excel's codes for header and footer, each split into the three places that Office.js names. */
export const printHeadings = (
  header: string,
  footer: string,
): Readonly<Record<Heading, string>> => {
  const above = threeParts(header);
  const below = threeParts(footer);
  return {
    leftHeader: above.left,
    centerHeader: above.center,
    rightHeader: above.right,
    leftFooter: below.left,
    centerFooter: below.center,
    rightFooter: below.right,
  };
};
