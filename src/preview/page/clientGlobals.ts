import type { OfficeClient } from '../host/embeddedExcel';

/** The globals that `excel-web-16.00.js` made; throws where the script did not load. */
export const clientGlobals = (): OfficeClient => {
  if (typeof Excel === 'undefined' || typeof OfficeExtension === 'undefined')
    throw new Error('excel-web-16.00.js is not loaded.');
  return { Excel, OfficeExtension };
};
