import type { Written } from '../../model/cell';
import type { ProseTarget, Withheld } from '../../model/indicator';
import type { Target } from '../../model/target';
import type { TargetDoubt } from '../../model/targetDoubt';
import type { WrittenIndicator, WrittenNarrative } from '../../model/written';
import { combineTarget } from '../../targets/prose/combineTarget';
import { readProseTargets } from '../../targets/prose/readProseTargets';
import { readTarget } from '../../targets/readTarget';
import { secondTargetDoubt } from './secondTargetDoubt';
import { confirmedTarget } from '../confirmed/confirmedTarget';
import { askIfStruckTarget } from '../cells/partlyStruck';
import { plainText, readPolarity } from '../cells/plainText';
import { withheldDoubt } from '../confirmed/withheldDoubt';

export interface TargetReading {
  /** What counts. */
  readonly target: Target;
  /** The sheet's own reading where prose or a person changed it, else null. */
  readonly inCell: Target | null;
  /** What cell and prose say together, whatever a person confirmed. */
  readonly ofSheets: Target;
  readonly prose: readonly ProseTarget[];
}

/**
 * The target that counts: what the office confirmed, else what prose revised, else the cell. Prose
 * shared by several indicators revises none of them by itself: it leaves a doubt on each.
 */
export const targetOf = (
  indicator: WrittenIndicator,
  narrative: WrittenNarrative | null,
  year: number,
  confirmed: Written | null,
  withheld: Withheld | null = null,
): TargetReading => {
  const inCell = readTarget({ cells: indicator.targets, ...contextOf(indicator), year });
  const own = indicator.remarks.flatMap((remark) => proseOf(remark, year));
  const shared = (narrative?.indicators.length ?? 0) > 1;
  const all = narrative === null ? [] : proseOf(narrative.written, year);
  // Shared prose that only repeats a target, "9 (target 8)", does not say whose it is either.
  const reading = shared ? all.filter(isRevision) : all;
  const prose = shared ? own : [...own, ...reading];
  const read = combineTarget(inCell, prose, year);
  const sure = askIfStruckTarget(
    read,
    indicator.targets.map(({ written }) => written),
  );
  const second = secondTargetDoubt(indicator, year);
  const single = second === null ? sure : withDoubt(sure, second);
  const asked = shared && reading.length > 0 ? withDoubt(single, SHARED_REVISION) : single;
  const target =
    confirmed === null
      ? asked
      : confirmedTarget(asked, confirmed, {
          indicator,
          narrative,
          year,
          context: contextOf(indicator),
        });
  const counting =
    withheld === null
      ? target
      : { ...target, doubt: { kind: 'withheld' as const, why: withheldDoubt('target', withheld) } };
  return {
    target: counting,
    inCell: counting === inCell ? null : inCell,
    ofSheets: asked,
    prose: [...own, ...reading],
  };
};

const isRevision = ({ occasion, text }: ProseTarget): boolean =>
  occasion !== null ||
  /\b(?:nuov|modific|rivist|ridefin|ridetermin|ridott|abbass|innalz|elevat|aggiorn|variat)/i.test(
    text,
  );

const SHARED_REVISION: TargetDoubt = { kind: 'shared-revision' };

const contextOf = (
  indicator: WrittenIndicator,
): Omit<Parameters<typeof readTarget>[0], 'cells' | 'year'> => ({
  deadline: indicator.deadline,
  algorithm: plainText(indicator.algorithm),
  unit: plainText(indicator.unit),
  polarity: readPolarity(indicator.polarity),
  nameText: plainText(indicator.name) ?? '',
});

const proseOf = (written: Written, year: number): readonly ProseTarget[] =>
  written.content.kind === 'text' ? readProseTargets(written.content.text, written.cell, year) : [];

const withDoubt = (target: Target, doubt: TargetDoubt): Target => ({
  ...target,
  doubt: target.doubt ?? doubt,
});
