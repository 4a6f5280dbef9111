import type { WorksheetsNow } from '../../src/application/entries/place/worksheetsNow';
import type { Assessment } from '../../src/domain/model/assessment';
import type { WrittenSource } from '../../src/domain/register/writtenSources';
import { textPrint } from '../../src/sheets/generated/entries/givenFor';
import { YEAR } from './makeRegister';

export interface DrawnIndicator {
  readonly name: string;
  readonly target?: string;
  /** What the cell of the result says. */
  readonly actual?: string;
}

export interface DrawnObjective {
  readonly code: string;
  readonly title: string;
  readonly indicators: readonly DrawnIndicator[];
  /** True where the program gave the code. */
  readonly inferred?: boolean;
}

/** Who the worksheets speak of, from a few words; ids go by position, as in a run. */
export const worksheetsOf = (objectives: readonly DrawnObjective[], year = YEAR): WorksheetsNow => {
  const sources = objectives.flatMap(({ code, indicators }) =>
    indicators.map(({ name, target = '', actual = '' }, index): WrittenSource => ({
      id: `${code}/${index + 1}`,
      objective: code,
      name,
      target,
      targets: target,
      actual,
    })),
  );
  return {
    year,
    objectives: objectives.map(({ code, title, indicators }) => ({
      id: code,
      code,
      title,
      indicators: indicators.map(({ name }) => name),
    })),
    indicators: sources.map(({ id, objective, name, actual }) => ({
      id,
      address: id,
      objective,
      name,
      text: textPrint(actual),
    })),
    sources: new Map(sources.map((source) => [source.id, source])),
    titles: new Map(objectives.map(({ code, title }) => [code, title])),
    writtenCodes: new Set(objectives.flatMap(({ code, inferred }) => (inferred ? [] : [code]))),
  };
};

/** The worksheets that an assessment comes from, with the texts of its targets and actuals. */
export const worksheetsOfAssessment = ({
  objectives,
  indicators,
}: Pick<Assessment, 'objectives' | 'indicators'>): WorksheetsNow =>
  worksheetsOf(
    objectives.map(({ objective: { code, title } }) => ({
      code,
      title,
      indicators: indicators
        .filter(({ indicator }) => indicator.objective === code)
        .map(({ indicator: { name, target, actual } }) => ({
          name,
          target: target.text,
          actual: actual?.text ?? '',
        })),
    })),
  );
