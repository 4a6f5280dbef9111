import { ASSISTED, EVENTS, FILES, withCode } from './chamber';
import { table } from './drawing';
import { check, confirmActual, counts, judge, pending, scored } from './people';
import type { Scenario } from './scenario';

export const REPEATED_CODES: readonly Scenario[] = [
  {
    name: 'a code stands twice, and the first of the two is deleted',
    first: table([FILES, withCode('A01', ASSISTED), EVENTS]),
    typed: [confirmActual('A01#2/1', 47)],
    runs: [
      {
        how: 'in-place',
        right: { indicators: { 'A01#2/1': [counts(47)] } },
        typed: [...judge('A01#2', 96), ...judge('A01', 73)],
      },
      {
        how: 'in-place',
        right: {
          indicators: { 'A01#2/1': [counts(47)] },
          objectives: { A01: [scored(73)], 'A01#2': [scored(96)] },
          findings: [check('code-repeated', 'A01#2')],
        },
      },
      {
        sheets: table([withCode('A01', ASSISTED), EVENTS]),
        how: 'in-place',
        right: {
          indicators: { 'A01/1': [counts(47)] },
          objectives: { A01: [scored(96)] },
          kept: [73],
        },
      },
    ],
  },
  {
    name: 'a code stands twice, and the two change places',
    first: table([FILES, withCode('A01', ASSISTED), EVENTS]),
    typed: [...judge('A01#2', 96), ...judge('A01', 73)],
    runs: [
      {
        sheets: table([withCode('A01', ASSISTED), FILES, EVENTS]),
        how: 'in-place',
        right: {
          indicators: { 'Imprese assistite': [counts(44)], 'Pratiche evase': [counts(150)] },
          objectives: { 'Assistere le imprese': [scored(96)], 'Ridurre i tempi': [scored(73)] },
        },
      },
    ],
  },
  {
    name: 'a repeated code is corrected in the sheet',
    first: table([FILES, withCode('A01', ASSISTED), EVENTS]),
    typed: [confirmActual('A01#2/1', 47)],
    runs: [
      { how: 'in-place', right: {}, typed: judge('A01#2', 96) },
      {
        sheets: table([FILES, ASSISTED, EVENTS]),
        how: 'in-place',
        right: {
          indicators: { 'A02/1': [counts(47)] },
          objectives: { A02: [scored(96)], A01: [pending] },
        },
      },
    ],
  },
];
