import type { OfficeHost } from '../../adapters/office/sync/officeHost';
import { base64 } from '../../taskpane/startup/base64';
import type { OfficeClient } from '../host/embeddedExcel';

/** The set that the embedded Excel pretends to know: that of today's Excel, which tells what is struck out. */
export const API_SET = '1.18';
/** A trial with a host that never answers should not take a minute, in milliseconds. */
const PATIENCE = 8_000;

/** What the adapter needs, from the embedded Excel and the browser. */
export const previewOfficeHost = ({ Excel: excel }: OfficeClient): OfficeHost => ({
  excel,
  supports: (apiSet) => minor(apiSet) <= minor(API_SET),
  patience: PATIENCE,
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  base64,
});

/** `1.12` → 12: every set of ExcelApi so far begins with 1. */
const minor = (apiSet: string): number => Number(apiSet.split('.')[1] ?? Number.NaN);
