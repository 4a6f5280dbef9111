import type { Finding, Severity } from '../../finding';
import type { CheckContext } from './context';

/** What a check says about one thing; which check and how bad is added by {@link defineCheck}. */
export type Found = Omit<Finding, 'check' | 'severity'>;

/** One check: its declaration, and the function that finds. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** Italian: what it looks for, in a sentence. */
  readonly description: string;
  /** False: declared, not written yet; the report says so. */
  readonly implemented: boolean;
  /** Null where another part produces the finding (while columns are recognised). */
  readonly find: ((context: CheckContext) => readonly Finding[]) | null;
}

interface Declaration {
  readonly id: string;
  readonly severity: Severity;
  readonly description: string;
}

/** A check from its declaration and from what it finds. */
export const defineCheck = (
  declaration: Declaration,
  find: (context: CheckContext) => readonly Found[],
): Check => ({
  ...declaration,
  implemented: true,
  find: (context) =>
    find(context).map((found) => ({
      severity: declaration.severity,
      check: declaration.id,
      ...found,
    })),
});
