import type { ManifestElement } from './manifestElement';

/** Something that Excel would refuse, or that our own manifest must not hold. */
export interface Problem {
  /** The rule that found it. */
  readonly rule: string;
  /** Path of the element, as `OfficeApp/Version`. */
  readonly where: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** What a rule says about one element. */
export type Remark = Omit<Problem, 'rule'>;

export const remark = (element: ManifestElement, what: string, remedy: string): Remark => ({
  where: element.path,
  line: element.line,
  what,
  remedy,
});
