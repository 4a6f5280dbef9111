import { SingleBar } from 'cli-progress';
import type { Progress } from './surface';

/** A bar on standard error, drawn only in a terminal. */
export const progressBar = (interactive: boolean): Progress => {
  if (!interactive) return { report: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage}% {step}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 28,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(100, 0, { step: '' });
  return {
    report: (share, step) => bar.update(Math.round(share * 100), { step }),
    stop: () => bar.stop(),
  };
};
