import type { Link } from './chain';
import { hasSpacedGroups, readFigure, readSeparateFigures, type Figure } from './figure';
import type { AmountItem, Magnitude, RevisionItem } from '../grammar/items';
import type { SectionContext } from '../parts/sectionContext';
import type { SectionParts } from '../parts/sectionParts';
import { sideBySide } from './sideBySide';
import type { TargetDoubt } from '../../model/targetDoubt';

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
