import type { Finding } from '../../../../domain/finding';
import type {
  AssessedArea,
  AssessedIndicator,
  AssessedObjective,
  Assessment,
} from '../../../../domain/model/assessment';
import { groupedBy } from '../../../../domain/rollup/groupedBy';
import { matchingText } from '../../../../domain/language/normaliseText';

/** Quick ways through an assessment, made once for each. */
export interface ReviewIndex {
  readonly assessment: Assessment;
  /** Null stands for what has no area. */
  readonly area: (name: string | null) => AssessedArea | null;
  readonly objective: (code: string) => AssessedObjective | null;
  readonly indicator: (id: string) => AssessedIndicator | null;
  /** An objective's own indicators. */
  readonly indicatorsOf: (code: string) => readonly AssessedIndicator[];
  /** The objectives that name this one as their parent. */
  readonly childrenOf: (code: string) => readonly AssessedObjective[];
  readonly findingsOn: (subject: string) => readonly Finding[];
  /** What a search looks through: lower case, no accents. */
  readonly indicatorText: (id: string) => string;
  readonly objectiveText: (code: string) => string;
}

const keyed = <T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [keyOf(thing), thing]));

const wordsOfObjective = ({ objective }: AssessedObjective): string =>
  matchingText(
    [objective.code, objective.codeAsWritten ?? '', objective.title, ...objective.departments].join(
      ' ',
    ),
  );

/** The index of an assessment; `findings` are the open ones. */
export const reviewIndex = (assessment: Assessment, findings: readonly Finding[]): ReviewIndex => {
  const { areas, objectives, indicators } = assessment;
  const byName = new Map<string | null, AssessedArea>(areas.map((area) => [area.name, area]));
  const byCode = keyed(objectives, ({ objective }) => objective.code);
  const byId = keyed(indicators, ({ indicator }) => indicator.id);
  const own = groupedBy(indicators, ({ indicator }) => indicator.objective);
  const children = groupedBy(
    objectives.filter(({ objective }) => objective.parent !== objective.code),
    ({ objective }) => objective.parent ?? '',
  );
  const bySubject = groupedBy(findings, ({ subject }) => subject);
  const objectiveTexts = new Map(
    objectives.map((each) => [each.objective.code, wordsOfObjective(each)]),
  );
  const indicatorTexts = new Map(
    indicators.map(({ indicator: { id, name, objective } }) => [
      id,
      `${matchingText(`${id} ${name}`)} ${objectiveTexts.get(objective) ?? ''}`,
    ]),
  );
  return {
    assessment,
    area: (name) => byName.get(name) ?? null,
    objective: (code) => byCode.get(code) ?? null,
    indicator: (id) => byId.get(id) ?? null,
    indicatorsOf: (code) => own.get(code) ?? [],
    childrenOf: (code) => (code === '' ? [] : (children.get(code) ?? [])),
    findingsOn: (subject) => bySubject.get(subject) ?? [],
    indicatorText: (id) => indicatorTexts.get(id) ?? '',
    objectiveText: (code) => objectiveTexts.get(code) ?? '',
  };
};
