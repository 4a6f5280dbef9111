import type {
  AcceptedFinding,
  IndicatorInputs,
  Input,
  ObjectiveInputs,
} from '../../sheets/generated/entries/userEntries';
import { typedWords } from '../../sheets/generated/entries/cellWords';
import { FINDING_HEADERS } from '../../sheets/generated/findings/schema';
import { INDICATOR_HEADERS } from '../../sheets/generated/indicators/schema';
import { OBJECTIVE_HEADERS } from '../../sheets/generated/objectives/schema';

/** `Consuntivo confermato «150»` for each filled cell. */
const cellsWords = (cells: readonly (readonly [header: string, input: Input | null])[]): string =>
  cells
    .flatMap(([header, input]) =>
      input === null ? [] : [`${header} «${typedWords(input.content)}»`],
    )
    .join(', ');

export const indicatorWords = ({ confirmedTarget, confirmedActual }: IndicatorInputs): string =>
  cellsWords([
    [INDICATOR_HEADERS.confirmedTarget, confirmedTarget],
    [INDICATOR_HEADERS.confirmedActual, confirmedActual],
  ]);

export const objectiveWords = ({ outcome, score, cause, reason }: ObjectiveInputs): string =>
  cellsWords([
    [OBJECTIVE_HEADERS.outcome, outcome],
    [OBJECTIVE_HEADERS.score, score],
    [OBJECTIVE_HEADERS.cause, cause],
    [OBJECTIVE_HEADERS.reason, reason],
  ]);

export const findingWords = ({ outcome, reason }: AcceptedFinding): string =>
  cellsWords([
    [FINDING_HEADERS.outcome, outcome],
    [FINDING_HEADERS.reason, reason],
  ]);
