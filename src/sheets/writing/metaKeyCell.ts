import type { PlannedCell } from '../plan';
import { textCell } from './cells';
import type { MetaFamilies } from './metaFamilies';
import { rowKey } from './rowKey';

/** The key by which meta-indicators find the rows of an objective that they rest on. */
export const metaKeyCell = ({ countedBy }: MetaFamilies, code: string): PlannedCell => {
  const family = countedBy.get(code);
  return textCell(family === undefined ? null : rowKey(family), 'technical');
};
