import { describe, expect, test } from '@jest/globals';
import { followAppearance } from '../../../src/taskpane/startup/followAppearance';

type Theme = Partial<Office.OfficeTheme> | undefined;

/** A window with the two media queries, and what a test does to them. */
const drawn = (theme: Theme) => {
  const matches = { contrast: false, dark: false };
  const listeners = new Set<() => void>();
  const query = (name: keyof typeof matches) => ({
    get matches() {
      return matches[name];
    },
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
  });
  const window = {
    matchMedia: (media: string) => query(media.includes('forced') ? 'contrast' : 'dark'),
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
  };
  let current = theme;
  const source = followAppearance(
    window as unknown as Window,
    () => current as Office.OfficeTheme | undefined,
  );
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    source,
    listeners,
    system: (change: Partial<typeof matches>) => {
      Object.assign(matches, change);
      tell();
    },
    excel: (changed: Theme) => {
      current = changed;
      tell();
    },
  };
};

describe('followAppearance', () => {
  test('tells when the system turns to high contrast and back', () => {
    const { source, system } = drawn({ bodyBackgroundColor: '#FFFFFF' });
    const told: string[] = [];
    source.follow((appearance) => void told.push(appearance));
    expect(source.now()).toBe('light');
    system({ contrast: true });
    system({ contrast: false });
    expect(told).toEqual(['contrast', 'light']);
  });

  test('takes dark mode from the system only where Excel does not tell', () => {
    const silent = drawn(undefined);
    silent.system({ dark: true });
    expect(silent.source.now()).toBe('dark');
    const telling = drawn({ bodyBackgroundColor: '#FFFFFF' });
    telling.system({ dark: true });
    expect(telling.source.now()).toBe('light');
  });

  test('looks at Excel’s theme again when the pane gets the focus', () => {
    const { source, excel } = drawn({ bodyBackgroundColor: '#FFFFFF' });
    const told: string[] = [];
    source.follow((appearance) => void told.push(appearance));
    excel({ bodyBackgroundColor: '#262626' });
    expect(told).toEqual(['dark']);
  });

  test('stops when told to', () => {
    const { source, listeners } = drawn(undefined);
    source.follow(() => undefined)();
    expect(listeners.size).toBe(0);
  });
});
