import { describe, expect, test } from '@jest/globals';
import { mapSheets } from '../../../../src/preview/host/formulas/mapSheets';

describe('mapSheets', () => {
  test.each([
    ['=Dati!A1+SUM(dati!B1:B2)', "='X'!A1+SUM('X'!B1:B2)"],
    ["='Dati'!A1", "='X'!A1"],
    ['="Dati!A1"&Dati!A1', `="Dati!A1"&'X'!A1`],
    ['=Altri_Dati!A1', '=Altri_Dati!A1'],
    ['=Dati+1', '=Dati+1'],
  ])('rewrites %s', (formula, expected) => {
    expect(mapSheets(formula, 'Dati', "'X'!")).toBe(expected);
  });
});
