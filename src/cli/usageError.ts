/** The command line was used wrongly: exit code 2. The message is Italian, one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Something outside the workbook stands in the way (a file, a folder): exit code 1. */
export class CannotProceed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotProceed';
  }
}
