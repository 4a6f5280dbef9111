import type {
  AssessedIndicator,
  AssessedObjective,
  Assessment,
} from '../../../../domain/model/assessment';
import type { OivDecision } from '../../../../domain/model/objective';
import type { Written } from '../../../../domain/model/cell';
import { cellAddress } from '../../../../domain/model/cellAddress';
import { readEvaluation } from '../../../../domain/register/cells/readEvaluation';
import {
  NO_JUDGEMENT,
  type ObjectiveInputs,
  type SetAside,
  type UserEntries,
} from '../../entries/userEntries';
import type { WorkbookRecognition } from '../../../reading/recognition';
import { objectivesByArea } from '../../../../domain/rollup/objectivesByArea';
import { ofTheMean } from '../../../../domain/rollup/rollUpAreas';
import { meanDepths } from './meanDepths';

/** One row of `Valutazione OIV`: an objective, or what was typed and finds no place now. */
export interface ObjectiveRow {
  /** Its code, or the key of what was set aside. */
  readonly code: string;
  /** Null where the sheets have it no longer. */
  readonly found: FoundObjective | null;
  readonly inputs: ObjectiveInputs;
  /** Set where the words find no place now: they are kept at the end. */
  readonly aside: SetAside<ObjectiveInputs> | null;
}

export interface FoundObjective {
  readonly assessed: AssessedObjective;
  /** Its own indicators. */
  readonly indicators: readonly AssessedIndicator[];
  /** Whether other objectives stand under it. */
  readonly isParent: boolean;
  /** What the sheet prints as its evaluation, and how that was read. */
  readonly printed: { readonly written: Written; readonly decision: OivDecision } | null;
  /** Whether it makes part of its area's mean. */
  readonly inAreaMean: boolean;
  /** How many levels of means over objectives its own mean takes; 0 where it has indicators. */
  readonly depth: number;
}

/** The objectives in the order of the sheets, then what was set aside. */
export const objectiveRows = (
  assessment: Omit<Assessment, 'findings'>,
  recognition: WorkbookRecognition,
  entries: UserEntries,
): readonly ObjectiveRow[] => {
  const printed = printedEvaluations(recognition);
  const own = ownIndicators(assessment);
  const parents = new Set(assessment.objectives.map(({ objective }) => objective.parent));
  const members = areaMembers(assessment.objectives);
  const depths = meanDepths(
    assessment.objectives.map(({ objective }) => objective),
    (code) => own.has(code),
  );
  const found = assessment.objectives.map((assessed): ObjectiveRow => {
    const { code, cell } = assessed.objective;
    return {
      code,
      inputs: entries.objectives.get(code) ?? NO_JUDGEMENT,
      aside: null,
      found: {
        assessed,
        indicators: own.get(code) ?? [],
        isParent: parents.has(code),
        printed: printed.get(cellAddress(cell)) ?? null,
        inAreaMean: members.has(code),
        depth: depths.get(code) ?? 0,
      },
    };
  });
  const aside = entries.objectivesSetAside.map((row) => ({
    code: row.key,
    inputs: row.inputs,
    aside: row,
    found: null,
  }));
  return [...found, ...aside];
};

/** The codes of the objectives that make the means of their areas. */
const areaMembers = (objectives: readonly AssessedObjective[]): ReadonlySet<string> =>
  new Set(
    [...objectivesByArea(objectives).values()]
      .flatMap(ofTheMean)
      .map(({ objective }) => objective.code),
  );

/** The printed evaluations by the cell of their objective. */
const printedEvaluations = ({
  written,
}: WorkbookRecognition): ReadonlyMap<string, NonNullable<FoundObjective['printed']>> =>
  new Map(
    written.objectives.flatMap(({ cell, evaluation }) =>
      evaluation === null
        ? []
        : [[cellAddress(cell), { written: evaluation, decision: readEvaluation(evaluation) }]],
    ),
  );

const ownIndicators = ({
  indicators,
}: Pick<Assessment, 'indicators'>): ReadonlyMap<string, readonly AssessedIndicator[]> => {
  const own = new Map<string, AssessedIndicator[]>();
  for (const assessed of indicators) {
    const { objective } = assessed.indicator;
    const others = own.get(objective);
    if (others === undefined) own.set(objective, [assessed]);
    else others.push(assessed);
  }
  return own;
};
