import type { IndicatorReading } from '../../actuals/narrativeReading';
import type { Written } from '../../model/cell';
import type { WrittenIndicator } from '../../model/written';
import type { Confirmed } from '../confirmed/decisions';
import type { TargetReading } from '../targets/targetOf';

/** An indicator row with its id and target, before its result is read. */
export interface IndicatorDraft {
  readonly written: WrittenIndicator;
  readonly id: string;
  /** The code of its objective. */
  readonly objective: string;
  readonly target: TargetReading;
  readonly confirmed: Confirmed;
}

/** All that an indicator is put together from. */
export interface IndicatorSource extends IndicatorDraft {
  readonly year: number;
  readonly narrative: Written | null;
  /** What the narrative says of this indicator. */
  readonly reading: IndicatorReading | null;
}
