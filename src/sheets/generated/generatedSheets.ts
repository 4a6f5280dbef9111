import { findingSheet } from './findings/findingSheet';
import type { GeneratedSheet } from './generatedSheet';
import { indicatorSheet } from './indicators/indicatorSheet';
import { objectiveSheet } from './objectives/objectiveSheet';
import { parameterSheet } from './parameters/parameterSheet';

/** The generated sheets, in the order of their tabs. A new one is a folder and a line here. */
export const GENERATED_SHEETS: readonly GeneratedSheet[] = [
  indicatorSheet,
  objectiveSheet,
  findingSheet,
  parameterSheet,
];
