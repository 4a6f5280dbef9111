/** The code with which Excel refuses a piece of work; fails where it does not refuse. */
export const errorCode = async (work: Promise<unknown>): Promise<string> => {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome === null) throw new Error('Excel carried out what it ought to refuse.');
  const { code } = outcome as { code?: unknown };
  // Anything without a code is a defect of the host or of the test, not an answer of Excel's.
  if (typeof code !== 'string') throw outcome as Error;
  return code;
};
