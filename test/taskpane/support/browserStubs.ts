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

/** The bytes of a chosen file; jsdom has them by its reader alone. */
const bytesOf = function (this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsArrayBuffer(this);
  });
};

if (typeof Blob !== 'undefined' && !('arrayBuffer' in Blob.prototype)) {
  Object.assign(Blob.prototype, { arrayBuffer: bytesOf });
}

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: QuietObserver,
  IntersectionObserver: QuietObserver,
  matchMedia: neverMatching,
});
