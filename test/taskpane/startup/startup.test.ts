/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/dom';
import { appearanceOf } from '../../../src/taskpane/startup/appearance';
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
    [{ bodyBackgroundColor: '#262626' }, false, 'dark'],
    [{ bodyBackgroundColor: '#FFFFFF' }, false, 'light'],
    [{ bodyBackgroundColor: '#E6E6E6' }, false, 'light'],
    [{ bodyBackgroundColor: 'black' }, false, 'light'],
    [{ bodyBackgroundColor: '#262626' }, true, 'contrast'],
    [{}, false, 'light'],
    [undefined, false, 'light'],
  ] as const)('reads %j with high contrast %s as %s', (theme, highContrast, appearance) => {
    expect(appearanceOf(theme, highContrast)).toBe(appearance);
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
