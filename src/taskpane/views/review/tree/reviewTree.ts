import type { AssessedIndicator, AssessedObjective } from '../../../../domain/model/assessment';
import { groupedBy } from '../../../../domain/rollup/groupedBy';
import type { ReviewIndex } from './reviewIndex';

/** A branch or leaf of the tree; `key` tells it from all others. */
export type TreeNode =
  | {
      readonly kind: 'area';
      readonly key: string;
      /** Null gathers what has no area. */
      readonly name: string | null;
      readonly children: readonly TreeNode[];
    }
  | {
      readonly kind: 'objective';
      readonly key: string;
      readonly assessed: AssessedObjective;
      readonly children: readonly TreeNode[];
    }
  | {
      readonly kind: 'indicator';
      readonly key: string;
      readonly assessed: AssessedIndicator;
      readonly children: readonly [];
    };

export const areaKey = (name: string | null): string => `area:${name ?? ''}`;
export const objectiveKey = (code: string): string => `objective:${code}`;
export const indicatorKey = (id: string): string => `indicator:${id}`;

const leaf = (assessed: AssessedIndicator): TreeNode => ({
  kind: 'indicator',
  key: indicatorKey(assessed.indicator.id),
  assessed,
  children: [],
});

/** Stands under its parent, unless it says itself that it belongs to another area. */
const parentIn = (index: ReviewIndex, { objective }: AssessedObjective): string | null => {
  const { parent, area, code } = objective;
  const above = parent === null || parent === code ? null : index.objective(parent);
  if (above === null) return null;
  return area === null || area === above.objective.area ? parent : null;
};

/**
 * Area > objective > objective under it > indicator, in the order of the sheets; what has no area
 * comes last. Everything stands in it once, also what a ring of parents, which only a faulty sheet
 * can say, would hide.
 */
export const reviewTree = (index: ReviewIndex): readonly TreeNode[] => {
  const { objectives, indicators } = index.assessment;
  const under = groupedBy(objectives, (each) => parentIn(index, each) ?? '');
  const placed = new Set<string>();
  const branch = (assessed: AssessedObjective): TreeNode => {
    const { code } = assessed.objective;
    placed.add(code);
    const below = (under.get(code) ?? []).filter(({ objective }) => !placed.has(objective.code));
    const own = index.indicatorsOf(code).map(leaf);
    const children = [...own, ...below.map(branch)];
    return { kind: 'objective', key: objectiveKey(code), assessed, children };
  };
  const tops = (under.get('') ?? []).map((each) => ({
    area: each.objective.area,
    node: branch(each),
  }));
  const ringed = objectives.flatMap((each) =>
    placed.has(each.objective.code) ? [] : [{ area: each.objective.area, node: branch(each) }],
  );
  const orphans = indicators
    .filter(({ indicator }) => index.objective(indicator.objective) === null)
    .map((each) => ({ area: null, node: leaf(each) }));
  const all = [...tops, ...ringed, ...orphans];
  const named = groupedBy(
    all.filter(({ area }) => area !== null),
    ({ area }) => area ?? '',
  );
  const nameless = all.filter(({ area }) => area === null);
  const area = (name: string | null, members: typeof all): TreeNode => ({
    kind: 'area',
    key: areaKey(name),
    name,
    children: members.map(({ node }) => node),
  });
  return [
    ...[...named].map(([name, members]) => area(name, [...members])),
    ...(nameless.length === 0 ? [] : [area(null, nameless)]),
  ];
};
