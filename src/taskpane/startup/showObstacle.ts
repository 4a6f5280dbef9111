import type { Language } from '../session/paneState';
import type { Obstacle } from './obstacle';
import { startupTexts } from './startupTexts';

/** Says in plain text why there is no pane; without React, which may be what did not load. */
export const showObstacle = (
  element: HTMLElement,
  obstacle: Obstacle,
  language: Language,
): void => {
  const { what, remedy } = startupTexts[language][obstacle];
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.lang = language;
  notice.style.cssText = 'padding: 16px; font: 14px/20px "Segoe UI", system-ui, sans-serif';
  const cause = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = what;
  cause.append(strong);
  const advice = document.createElement('p');
  advice.textContent = remedy;
  notice.append(cause, advice);
  element.replaceChildren(notice);
};
