import type { TargetDoubt } from '../../model/targetDoubt';
import type { AmountItem, Magnitude, RevisionItem } from '../grammar/items';
import type { SectionContext } from '../parts/sectionContext';
import type { SectionParts } from '../parts/sectionParts';
import type { Link } from './chain';
import { type Figure, hasSpacedGroups, readFigure, readSeparateFigures } from './figure';

/** How far apart two sizes are, as a factor: 20 and 100 → 5. */
const factor = (one: number, other: number): number => Math.max(one / other, other / one);

const nearest = (size: number, scale: readonly number[]): number =>
  Math.min(...scale.map((other) => factor(size, other)));

const NEAR = 5;
const FAR = 20;

/**
 * Whether digits in groups of three joined by spaces are one number or an old and a new value:
 * `1 200` and `45 000` are one; `150 270` beside a 140 of the year before is two; alone it is
 * unclear and somebody must be asked.
 */
const sideBySide = (magnitude: Magnitude, scale: readonly number[]): 'one' | 'two' | 'unclear' => {
  const [whole = ''] = magnitude.number.split(',');
  const groups = whole.split(' ');
  const [first = '', second = ''] = groups;
  if (groups.slice(1).some((group) => group.startsWith('0'))) return 'one';
  if (factor(Number(first), Number(second)) > NEAR) return 'one';
  const joined = Number(groups.join(''));
  const last = Number(groups.at(-1));
  if (magnitude.unit?.name === '%' && joined > 1000) return 'two';
  if (scale.length === 0) return 'unclear';
  const [asOne, asTwo] = [nearest(joined, scale), nearest(last, scale)];
  if (asTwo < NEAR && asOne > FAR) return 'two';
  return asOne < NEAR && asTwo > FAR ? 'one' : 'unclear';
};

interface Figures {
  readonly figures: readonly Figure[];
  readonly doubts: readonly TargetDoubt[];
}

/** One written number, or two that look like one with a space in it. */
const figuresOf = (
  magnitude: Magnitude,
  operator: AmountItem['operator'],
  context: SectionContext,
): Figures => {
  if (!hasSpacedGroups(magnitude)) {
    return { figures: [readFigure(magnitude, operator, context.prepared)], doubts: [] };
  }
  const parts = sideBySide(magnitude, context.scale);
  if (parts === 'one') {
    return { figures: [readFigure(magnitude, operator, context.prepared)], doubts: [] };
  }
  const doubts =
    parts === 'two' ? [] : [{ kind: 'spaced-number', text: magnitude.number } as const];
  return { figures: readSeparateFigures(magnitude, operator, context.prepared), doubts };
};

const plain = (figure: Figure): Link => ({ figure, occasion: null });

/**
 * All values of a section, oldest first: those said to be former ones, then struck-out ones and
 * those that stand before the last, the last, and what it was revised to.
 */
export const amountLinks = (
  parts: SectionParts,
  context: SectionContext,
): { readonly links: readonly Link[]; readonly doubts: readonly TargetDoubt[] } => {
  const { prepared } = context;
  const formers = parts.formers.flatMap(({ amount, operator }) =>
    amount === null ? [] : [plain(readFigure(amount, operator, prepared))],
  );
  const struck = context.struck.flatMap((one) =>
    one.magnitude === null
      ? []
      : [{ start: one.start, link: plain(readFigure(one.magnitude, one.operator, one.prepared)) }],
  );
  const read = parts.sized.flatMap((item) =>
    item.type === 'amount' ? [{ item, ...figuresOf(item, item.operator, context) }] : [],
  );
  const values = read.flatMap(({ item, figures }) =>
    figures.map((figure) => ({ start: item.start, link: plain(figure) })),
  );
  const last = values.at(-1);
  const older = [...struck, ...values.slice(0, -1)].sort((a, b) => a.start - b.start);
  const before = [
    ...formers,
    ...older.map(({ link }) => link),
    ...(last === undefined ? [] : [last.link]),
  ];
  return {
    links: parts.revisions.reduce<readonly Link[]>(
      (links, revision) => revised(links, revision, context),
      before,
    ),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
};

/**
 * Appends what a revision says. "15 (ridotto da 20 a 15)" tells the story of the value that stands
 * there, and so does "20 (ridotto da 20 a 15)": neither value is counted twice.
 */
const revised = (
  links: readonly Link[],
  { amount, from, operator, occasion }: RevisionItem,
  { prepared }: SectionContext,
): readonly Link[] => {
  if (amount === null) return links;
  const to: Link = {
    figure: readFigure(amount, operator, prepared),
    occasion: occasion ? prepared.written(occasion) : null,
  };
  const last = links.at(-1)?.figure;
  if (!from) return [...links, to];
  const former = plain(readFigure(from, null, prepared));
  const told =
    last !== undefined &&
    (last.value.equals(former.figure.value) || last.value.equals(to.figure.value));
  const start: Link = told
    ? { figure: { ...former.figure, operator: last.operator }, occasion: null }
    : former;
  return [...(told ? links.slice(0, -1) : links), start, to];
};
