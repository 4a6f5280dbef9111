import { TextDecoder, TextEncoder } from 'node:util';

/**
 * What every browser has and jsdom lacks: import this file first in a DOM test. Nothing has a size
 * in jsdom, so observers of sizes stay quiet and no media query matches.
 */

class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const neverMatching = (query: string): Partial<MediaQueryList> => ({
  media: query,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: QuietObserver,
  IntersectionObserver: QuietObserver,
  matchMedia: neverMatching,
});
