import { realDisk, type Disk } from '../../../src/cli/files/disk';

export const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** The real disk with some operations replaced; nobody waits. */
export const diskWith = (replaced: Partial<Disk>): Disk => ({
  ...realDisk,
  pause: () => Promise.resolve(),
  ...replaced,
});

/** An operation that fails so many times with a code before it works. */
export const failingFirst = <Words extends unknown[], Result>(
  times: number,
  code: string,
  work: (...words: Words) => Promise<Result>,
): ((...words: Words) => Promise<Result>) & { readonly calls: () => number } => {
  let calls = 0;
  const failing = (...words: Words): Promise<Result> => {
    calls += 1;
    return calls <= times ? Promise.reject(failure(code)) : work(...words);
  };
  return Object.assign(failing, { calls: () => calls });
};

type Handle = Awaited<ReturnType<Disk['open']>>;

/** Opens files whose handles have some operations replaced. */
export const openingWith =
  (replaced: (handle: Handle) => Partial<Handle>): Disk['open'] =>
  async (...words) => {
    const handle = await realDisk.open(...words);
    return Object.assign(handle, replaced(handle));
  };
