/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { TROUBLES, type Trouble } from '../../../src/application/port/workbookTrouble';
import { defaultPolicies } from '../../../src/domain/evaluation/defaultPolicies';
import { STATUSES, type Status } from '../../../src/domain/model/achievement';
import { STATUS_COLOURS } from '../../../src/sheets/generated/layout/colours';
import { STATUS_WORDS } from '../../../src/sheets/generated/texts/statusTexts';
import { LANGUAGES } from '../../../src/taskpane/session/paneState';
import { COMPONENT_TEXTS } from '../../../src/taskpane/texts/componentTexts';
import { TROUBLE_TEXTS } from '../../../src/taskpane/texts/troubles';

const guide = (language: string): Document =>
  new DOMParser().parseFromString(
    readFileSync(`src/taskpane/help/${language}.html`, 'utf8'),
    'text/html',
  );
const wordsOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const marked = (language: string, name: string): readonly (readonly [string, string])[] =>
  [...guide(language).querySelectorAll(`[data-${name}]`)].map((element) => [
    element.getAttribute(`data-${name}`) ?? '',
    wordsOf(element),
  ]);

describe.each(LANGUAGES)('the guide in %s', (language) => {
  test('explains every status in the words and symbols of pane and sheets', () => {
    const symbol = (status: Status): string => STATUS_WORDS[status].slice(0, 1);
    expect(marked(language, 'status')).toEqual(
      STATUSES.map((status) => [
        status,
        `${symbol(status)} ${COMPONENT_TEXTS[language].status[status]}`,
      ]),
    );
  });

  test('names the limits that the program starts with', () => {
    const { nearlyReached, partlyReached } = defaultPolicies;
    const explained = wordsOf(guide(language).body);
    expect(explained.match(/\b\d+(?=%)/g)).toEqual(
      [nearlyReached, partlyReached, nearlyReached, partlyReached].map(String),
    );
  });

  test('words messages as the pane does', () => {
    const messages = marked(language, 'trouble');
    expect(messages.length).toBeGreaterThan(5);
    for (const [trouble, title] of messages) {
      expect(TROUBLES).toContain(trouble);
      expect(title).toBe(TROUBLE_TEXTS[language][trouble as Trouble](null).title);
    }
  });

  test('links to the other language', () => {
    const links = [...guide(language).querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual([language === 'it' ? 'en.html' : 'it.html']);
  });
});

test('the guide shows the colours of the sheets', () => {
  const styles = readFileSync('src/taskpane/help/help.css', 'utf8').toUpperCase();
  for (const status of STATUSES) {
    const { fill, font } = STATUS_COLOURS[status];
    const rule = styles.split(`[DATA-STATUS='${status.toUpperCase()}']`)[1]?.split('}')[0];
    expect(rule).toContain(fill);
    expect(rule).toContain(font);
  }
});
