import { asideTouchedCell } from './asideTouched';
import { emptyCell, seenCell } from './cells';
import { hiddenColumn } from './columnKinds';
import { ofIndicator as of } from './indicatorCell';
import type { IndicatorColumn, IndicatorColumnId } from './indicatorColumn';
import type { IndicatorRow } from './indicatorRows';
import { decisionOfObjectiveCell, staleCell, touchedCell } from './indicatorWaiting';
import type { IndicatorContext, WaitingContext } from './indicatorWaiting';
import { metaKeyCell } from './metaKeyCell';
import { HEADERS } from './texts';

const H = HEADERS.indicators;
const hidden = hiddenColumn<IndicatorRow, IndicatorColumnId>;

/** What was typed since the last run, and which rows therefore wait for the program. */
export const waitingColumns = (context: IndicatorContext): readonly IndicatorColumn[] =>
  columnsOver({ ...context, hasAsides: context.rows.some(({ aside }) => aside !== null) });

const columnsOver = (context: WaitingContext): readonly IndicatorColumn[] => [
  hidden('seenTarget', H.seenTarget, ({ inputs }) => seenCell(inputs.confirmedTarget)),
  hidden('seenActual', H.seenActual, ({ inputs }) => seenCell(inputs.confirmedActual)),
  hidden('seenChoice', H.seenChoice, ({ inputs }) => seenCell(inputs.choice)),
  hidden(
    'decision',
    H.decision,
    of('technical', (found, at) => decisionOfObjectiveCell(found, at, context)),
  ),
  ...(context.hasAsides
    ? [
        hidden('asideTouched', H.asideTouched, ({ aside }, at) =>
          asideTouchedCell(
            aside,
            [at('choice'), at('seenChoice')],
            [
              [at('confirmedTarget'), at('seenTarget')],
              [at('confirmedActual'), at('seenActual')],
            ],
          ),
        ),
      ]
    : []),
  ...(context.families.restsOn.size === 0
    ? []
    : [
        hidden(
          'metaKey',
          H.metaKey,
          of('technical', ({ assessed }) =>
            metaKeyCell(context.families, assessed.indicator.objective),
          ),
        ),
        hidden('touched', H.touched, of('technical', touchedCell)),
      ]),
  hidden('stale', H.stale, (row, at) =>
    row.found === null ? emptyCell('technical') : staleCell(row, row.found, at, context),
  ),
];
