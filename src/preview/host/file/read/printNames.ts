import { addressOf, parseAddress, splitSheet } from '../../store/address';

/** What the hidden names of one sheet refer to: `_xlnm.Print_Titles` and `_xlnm.Print_Area`. */
export interface PrintNames {
  readonly titles: string | undefined;
  readonly area: string | undefined;
}

const PART = /(?:'(?:[^']|'')*'|[^,'])+/g;

/** `Dati!$A$1:$B$9,Dati!$D$1` → `A1:B9,D1`; null for what is no list of plain ranges. */
export const printAreaOf = (refersTo: string): string | null => {
  const ranges = (refersTo.match(PART) ?? []).map((part) =>
    parseAddress(splitSheet(part.trim()).rest),
  );
  if (ranges.length === 0) return null;
  const addresses = ranges.flatMap((range) => (range === null ? [] : [addressOf(range)]));
  return addresses.length === ranges.length ? addresses.join() : null;
};

/** Print titles and print area as Office.js words them, for a sheet's page layout. */
export const readPrintNames = ({ titles, area }: PrintNames): Record<string, unknown> => {
  const rows = /\$\d+:\$\d+/.exec(titles ?? '')?.[0];
  const columns = /\$[A-Z]+:\$[A-Z]+/i.exec(titles ?? '')?.[0];
  const printArea = area === undefined ? null : printAreaOf(area);
  return {
    ...(rows === undefined ? {} : { printTitleRows: rows }),
    ...(columns === undefined ? {} : { printTitleColumns: columns }),
    ...(printArea === null ? {} : { printArea }),
  };
};
