import { cellPlace } from '../../adapters/xlsx/read/cellPlace';
import type { CellRef } from '../../domain/model/cell';
import { parseFormula } from '../host/calculation/parseFormula';
import { UnsupportedFormula } from '../host/calculation/unsupported';

/** The cell of this workbook that a formula `=HYPERLINK("#'Scheda 1'!C7","…")` leads to; or null. */
export const linkTarget = (formula: string | undefined): CellRef | null => {
  const address = formula === undefined ? null : linkAddress(formula);
  const [, quoted, plain, cell = ''] = TARGET.exec(address ?? '') ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const place = cellPlace(cell);
  return sheet === undefined || place === null ? null : { sheet, ...place };
};

const TARGET = /^#(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d]+)/i;

const linkAddress = (formula: string): string | null => {
  try {
    const tree = parseFormula(formula);
    const [link] = tree.kind === 'call' && tree.name === 'HYPERLINK' ? tree.parts : [];
    return link?.kind === 'constant' && typeof link.value === 'string' ? link.value : null;
  } catch (error) {
    if (error instanceof UnsupportedFormula) return null;
    throw error;
  }
};
