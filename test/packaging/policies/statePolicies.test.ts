import { describe, expect, test } from '@jest/globals';
import { PAGE_POLICIES, PANE, policyText } from '../../../src/packaging/policies/pagePolicies';
import { statePolicies } from '../../../src/packaging/policies/statePolicies';

const HELP_TEXT =
  "default-src 'none'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

describe('statePolicies', () => {
  test('puts the policy of a page before all that it loads', () => {
    const html = '<head><meta charset="utf-8" /><link rel="stylesheet" href="help.css" /></head>';
    expect(statePolicies('pane', 'help/it.html', html)).toBe(
      `<head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${HELP_TEXT}" /><link rel="stylesheet" href="help.css" /></head>`,
    );
  });

  test('states the header of a page, with who may frame it', () => {
    expect(statePolicies('pane', 'LEGGIMI.md', '«{{header help/en.html}}»')).toMatch(
      new RegExp(`^«${HELP_TEXT}; frame-ancestors https://\\*\\.officeapps\\.live\\.com .+»$`),
    );
  });

  test('leaves other files as they are', () => {
    const css = 'html { color: red }';
    expect(statePolicies('pane', 'help/help.css', css)).toBe(css);
  });

  test('refuses a page that has no policy', () => {
    expect(() => statePolicies('pane', 'new.html', '<meta charset="utf-8" />')).toThrow(
      'new.html of pane has no content security policy',
    );
  });

  test('refuses notes that state the header of another folder’s page', () => {
    expect(() => statePolicies('pane', 'LEGGIMI.md', '{{header index.html}}')).toThrow(
      'index.html of pane has no content security policy',
    );
  });

  test('refuses a page without a place for the policy', () => {
    expect(() => statePolicies('pane', 'taskpane.html', '<head></head>')).toThrow(
      'taskpane.html has no <meta charset="utf-8" />',
    );
  });
});

describe('a policy', () => {
  const all = Object.values(PAGE_POLICIES).flatMap((pages) => Object.values(pages));

  test.each(all.map(policyText))('is closed where it is not open: %s', (text) => {
    expect(text).toMatch(/^default-src 'none'; /);
    for (const closed of ["object-src 'none'", "base-uri 'none'", "form-action 'none'"])
      expect(text.split('; ')).toContain(closed);
    expect(text).not.toMatch(/\*|unsafe-eval|unsafe-hashes|data:|blob:|http:/);
    expect(text).not.toMatch(/script-src [^;]*unsafe-inline/);
    // Browsers heed it in a header alone, and warn of it in a page.
    expect(text).not.toContain('frame-ancestors');
  });

  test('of the pane allows no styles in the page', () => {
    expect(policyText(PANE)).not.toContain('unsafe-inline');
  });
});
