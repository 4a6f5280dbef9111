import type { Input } from '../../inputs';
import { contentText } from './contentText';

/**
 * What a typed cell says, as one text for comparing: a typed 85 % is stored as 0.85 and means
 * another thing than 0,85; what is struck out means another thing than what is not.
 */
export const said = (input: Input | null): string => {
  if (input === null) return '';
  const { content, formula, struck } = input;
  const isPercent = content.kind === 'number' && content.format.includes('%');
  return (
    `${content.kind === 'text' ? '' : `${content.kind}:`}${contentText(content).trim()}` +
    `${isPercent ? '%' : ''}${formula === undefined ? '' : ` =${formula}`}${struck ? ' (barrato)' : ''}`
  );
};
