import type { Status } from '../../../../domain/model/achievement';
import { matchingText } from '../../../../domain/language/normaliseText';
import type { ReviewIndex } from './reviewIndex';
import type { TreeNode } from './reviewTree';

/** What of the tree is shown; every part narrows it down. */
export interface TreeFilter {
  readonly search: string;
  /** Of indicators, and of objectives without any; empty: all. */
  readonly statuses: ReadonlySet<Status>;
  readonly department: string | null;
  /** The key of an area of the tree, or null. */
  readonly area: string | null;
  readonly individual: boolean;
}

export const NO_FILTER: TreeFilter = {
  search: '',
  statuses: new Set(),
  department: null,
  area: null,
  individual: false,
};

/** How many parts of the filter narrow the tree down, without search and statuses. */
export const narrowedBy = ({ department, area, individual }: TreeFilter): number =>
  [department !== null, area !== null, individual].filter(Boolean).length;

export const isFiltering = (filter: TreeFilter): boolean =>
  filter.search.trim() !== '' || filter.statuses.size > 0 || narrowedBy(filter) > 0;

/** The part of a tree that a filter leaves, with what it found. */
export interface FilteredTree {
  readonly nodes: readonly TreeNode[];
  readonly indicators: number;
  readonly objectives: number;
}

interface Question {
  readonly words: readonly string[];
  readonly filter: TreeFilter;
  readonly index: ReviewIndex;
}

const holds = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** Department and individual are matters of the indicator's own objective. */
const objectiveFits = (code: string, { filter, index }: Question): boolean => {
  const objective = index.objective(code)?.objective;
  if (filter.individual && objective?.individual !== true) return false;
  return filter.department === null || objective?.departments.includes(filter.department) === true;
};

const statusFits = (status: Status, { filter }: Question): boolean =>
  filter.statuses.size === 0 || filter.statuses.has(status);

const fits = (node: TreeNode, question: Question): boolean => {
  const { index, words } = question;
  if (node.kind === 'area') return false;
  const { assessed } = node;
  if ('indicator' in assessed) {
    const { id, objective } = assessed.indicator;
    return (
      statusFits(assessed.status, question) &&
      objectiveFits(objective, question) &&
      holds(index.indicatorText(id), words)
    );
  }
  // An objective with indicators is found through them.
  const { code } = assessed.objective;
  return (
    index.indicatorsOf(code).length === 0 &&
    statusFits(assessed.status, question) &&
    objectiveFits(code, question) &&
    holds(index.objectiveText(code), words)
  );
};

const pruned = (nodes: readonly TreeNode[], question: Question): readonly TreeNode[] =>
  nodes.flatMap((node): readonly TreeNode[] => {
    if (node.kind === 'indicator') return fits(node, question) ? [node] : [];
    const children = pruned(node.children, question);
    return children.length > 0 || fits(node, question) ? [{ ...node, children }] : [];
  });

const tally = (nodes: readonly TreeNode[], objectives: Set<string>): number =>
  nodes.reduce((sum, node) => {
    if (node.kind === 'indicator') {
      objectives.add(node.assessed.indicator.objective);
      return sum + 1;
    }
    if (node.kind === 'objective' && node.children.length === 0) {
      objectives.add(node.assessed.objective.code);
    }
    return sum + tally(node.children, objectives);
  }, 0);

/**
 * The branches of the tree that hold something the filter finds. A search finds what has all its
 * words, whole or in part, in code, name, title or department; accents and capitals do not matter.
 */
export const filteredTree = (
  tree: readonly TreeNode[],
  filter: TreeFilter,
  index: ReviewIndex,
): FilteredTree => {
  const words = matchingText(filter.search)
    .split(' ')
    .filter((word) => word !== '');
  const within = tree.filter(({ key }) => filter.area === null || key === filter.area);
  const nodes = isFiltering(filter) ? pruned(within, { words, filter, index }) : within;
  const objectives = new Set<string>();
  const indicators = tally(nodes, objectives);
  return { nodes, indicators, objectives: objectives.size };
};
