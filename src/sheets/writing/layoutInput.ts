import type { Actual } from '../../domain/model/actual';
import type { Assessment } from '../../domain/model/assessment';
import type { WrittenSource } from '../../domain/register/writtenSources';
import type { TypedInputs } from '../inputs';
import type { WorkbookRecognition } from '../reading/recognition';
import type { KnownMark } from './marks';

/** Everything that the generated sheets are made of. */
export interface LayoutInput {
  readonly assessment: Assessment;
  readonly recognition: WorkbookRecognition;
  readonly typed: TypedInputs;
  readonly titles: ReadonlyMap<KnownMark, string>;
  /** Digest of what was read in this run. */
  readonly digest: string;
  /** What the worksheets say of every indicator as written, by id: what confirmations are given for. */
  readonly sources: ReadonlyMap<string, WrittenSource>;
  /**
   * What the sheets themselves say, by indicator id (see `sheetActuals`): fills `Consuntivo letto`
   * where a person confirmed another actual.
   */
  readonly sheetActuals?: ReadonlyMap<string, Actual>;
}
