declare module 'fast-formula-parser' {
  /** An error value; `error` is its code. */
  export class FormulaError extends Error {
    readonly error: string;
  }

  export interface EngineArgument {
    readonly value: unknown;
    readonly isArray: boolean;
    readonly isRangeRef: boolean;
    readonly isCellRef: boolean;
    readonly omitted?: true;
  }

  class FormulaParser {
    static readonly FormulaError: typeof FormulaError;
    readonly functions: Readonly<
      Record<string, ((...values: readonly EngineArgument[]) => unknown) | undefined>
    >;
    readonly funsNeedContext: readonly string[];
  }

  export default FormulaParser;
}
