import type { AcceptedFinding, IndicatorInputs, Input, ObjectiveInputs } from '../../sheets/inputs';
import { typedWords } from '../../sheets/reading/typed/typedWords';
import { HEADERS } from '../../sheets/writing/texts';

/** `Consuntivo confermato «150»` for each filled cell. */
const cellsWords = (cells: readonly (readonly [header: string, input: Input | null])[]): string =>
  cells
    .flatMap(([header, input]) =>
      input === null ? [] : [`${header} «${typedWords(input.content)}»`],
    )
    .join(', ');

export const indicatorWords = ({ confirmedTarget, confirmedActual }: IndicatorInputs): string =>
  cellsWords([
    [HEADERS.indicators.confirmedTarget, confirmedTarget],
    [HEADERS.indicators.confirmedActual, confirmedActual],
  ]);

export const objectiveWords = ({ outcome, score, cause, reason }: ObjectiveInputs): string =>
  cellsWords([
    [HEADERS.objectives.outcome, outcome],
    [HEADERS.objectives.score, score],
    [HEADERS.objectives.cause, cause],
    [HEADERS.objectives.reason, reason],
  ]);

export const findingWords = ({ outcome, reason }: AcceptedFinding): string =>
  cellsWords([
    [HEADERS.findings.outcome, outcome],
    [HEADERS.findings.reason, reason],
  ]);
