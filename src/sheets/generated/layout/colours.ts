import type { Status } from '../../../domain/model/achievement';
import type { Severity } from '../../../domain/finding';
import { SEVERITIES } from '../../../domain/finding';
import { STATUSES } from '../../../domain/model/achievement';
import type { PlannedConditionalFormat } from '../../plan';
import type { CellRange } from '../../snapshot';
import { isText } from '../formulas/formula';
import { GONE_WORD } from '../texts/sheetTexts';
import { SEVERITY_WORDS } from '../texts/findingTexts';
import { STALE_WORD, STATUS_WORDS } from '../texts/statusTexts';

interface Colours {
  readonly fill: string;
  readonly font: string;
}

/** Readable on screen and in print; every status has its word and symbol as well. */
export const STATUS_COLOURS: Readonly<Record<Status, Colours>> = {
  reached: { fill: '#C6E7C8', font: '#14532D' },
  'nearly-reached': { fill: '#E6F4D7', font: '#3F5A12' },
  'partly-reached': { fill: '#FFE8A3', font: '#6B4A00' },
  'not-reached': { fill: '#F9CFCB', font: '#8B1A12' },
  unmeasured: { fill: '#E8EAED', font: '#4B5563' },
  withdrawn: { fill: '#D6E6F7', font: '#1E4976' },
};
export const STALE_COLOURS: Colours = { fill: '#E9DDF5', font: '#5B2A86' };

export const SEVERITY_COLOURS: Readonly<Record<Severity, Colours>> = {
  errore: { fill: '#F9CFCB', font: '#8B1A12' },
  avviso: { fill: '#FFE8A3', font: '#6B4A00' },
  informazione: { fill: '#D6E6F7', font: '#1E4976' },
};

/** One rule a status for a whole column; `anchor` is its first cell, `$P4`. */
export const statusFormats = (
  range: CellRange,
  anchor: string,
): readonly PlannedConditionalFormat[] => [
  ...STATUSES.map((status) => ({
    range,
    formula: isText(anchor, STATUS_WORDS[status]),
    ...STATUS_COLOURS[status],
  })),
  { range, formula: isText(anchor, STALE_WORD), ...STALE_COLOURS },
  { range, formula: isText(anchor, GONE_WORD), ...STATUS_COLOURS.unmeasured },
];

export const severityFormats = (
  range: CellRange,
  anchor: string,
): readonly PlannedConditionalFormat[] =>
  SEVERITIES.map((severity) => ({
    range,
    formula: isText(anchor, SEVERITY_WORDS[severity]),
    ...SEVERITY_COLOURS[severity],
  }));
