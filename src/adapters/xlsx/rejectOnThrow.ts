/** Does work at once, with what it throws as a rejection. */
export const rejectOnThrow = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });
