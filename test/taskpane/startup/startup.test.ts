/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/dom';
import { appearanceOf } from '../../../src/taskpane/startup/followAppearance';
import { base64 } from '../../../src/taskpane/startup/base64';
import { keepLanguage, startingLanguage } from '../../../src/taskpane/startup/language';
import { obstacleOf, OBSTACLES } from '../../../src/taskpane/startup/obstacle';
import { showObstacle } from '../../../src/taskpane/startup/showObstacle';

const empty = (): Storage => {
  window.localStorage.clear();
  return window.localStorage;
};
const forbidden = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

describe('startingLanguage', () => {
  test.each([
    ['it-IT', 'it'],
    ['it', 'it'],
    ['it-CH', 'it'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['item', 'en'],
    [undefined, 'it'],
  ] as const)('reads %s as %s', (display, language) => {
    expect(startingLanguage(display, empty)).toBe(language);
    expect(startingLanguage(display, forbidden)).toBe(language);
  });

  test('returns what was chosen before Excel’s own', () => {
    const shelf = empty();
    keepLanguage('en', () => shelf);
    expect(startingLanguage('it-IT', () => shelf)).toBe('en');
  });

  test('takes no word that is no language', () => {
    const shelf = empty();
    shelf.setItem('traguardo.language', 'xx');
    expect(startingLanguage('it-IT', () => shelf)).toBe('it');
  });

  test('goes on where nothing can be kept', () => {
    expect(() => keepLanguage('en', forbidden)).not.toThrow();
  });
});

describe('appearanceOf', () => {
  test.each([
    [{ bodyBackgroundColor: '#262626' }, 'dark'],
    [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
    [{ bodyBackgroundColor: '#E6E6E6' }, 'light'],
    [{ bodyBackgroundColor: 'black' }, 'light'],
    [{}, 'light'],
    [undefined, 'light'],
  ] as const)('reads %j as %s', (theme, appearance) => {
    expect(appearanceOf(theme, { highContrast: false, prefersDark: false })).toBe(appearance);
  });

  test('follows the system where Excel tells nothing, and only there', () => {
    const system = { highContrast: false, prefersDark: true };
    expect(appearanceOf(undefined, system)).toBe('dark');
    expect(appearanceOf({ bodyBackgroundColor: '#FFFFFF' }, system)).toBe('light');
  });

  test('puts high contrast before all else', () => {
    const system = { highContrast: true, prefersDark: false };
    expect(appearanceOf({ bodyBackgroundColor: '#262626' }, system)).toBe('contrast');
  });
});

describe('obstacleOf', () => {
  test('returns null in an Excel that knows ExcelApi 1.12', () => {
    expect(obstacleOf({ isExcel: true, supports: (set) => set === '1.12' })).toBeNull();
  });

  test('refuses an older Excel', () => {
    expect(obstacleOf({ isExcel: true, supports: () => false })).toBe('too-old');
  });

  test('refuses a browser', () => {
    expect(obstacleOf({ isExcel: false, supports: () => true })).toBe('not-excel');
  });
});

describe('showObstacle', () => {
  test.each(OBSTACLES)('says in both languages what to do about %s', (obstacle) => {
    showObstacle(document.body, obstacle, 'it');
    const italian = screen.getByRole('alert').textContent;
    showObstacle(document.body, obstacle, 'en');
    const english = screen.getByRole('alert').textContent;
    expect(italian).toContain('Traguardo');
    expect(english).toContain('Traguardo');
    expect(english).not.toBe(italian);
  });

  test('names the versions that are new enough', () => {
    showObstacle(document.body, 'too-old', 'it');
    expect(screen.getByRole('alert').textContent).toMatch(/Serve Excel 2021 o successivo/);
  });
});

describe('base64', () => {
  test('returns what decodes to the same bytes, also beyond one chunk', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    expect(Uint8Array.from(atob(base64(bytes)), (letter) => letter.charCodeAt(0))).toEqual(bytes);
  });
});
