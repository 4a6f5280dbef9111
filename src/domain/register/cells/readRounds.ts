import type { Decimal } from '../../decimal';
import { decimal } from '../../decimal';
import type { WrittenIndicator } from '../../model/written';
import { readItalianNumber } from '../../language/italianNumber';

/** The monitoring values by month; cells without a plain number are left out. */
export const readRounds = (rounds: WrittenIndicator['rounds']): ReadonlyMap<string, Decimal> =>
  new Map(
    rounds.flatMap(({ month, written }): [string, Decimal][] => {
      const { content } = written;
      if (content.kind === 'number') {
        const value = decimal(content.value);
        return [[month, content.format.includes('%') ? value.times(100) : value]];
      }
      const read =
        content.kind === 'text' ? readItalianNumber(content.text.replace(/\s*%$/, '')) : null;
      return read === null ? [] : [[month, read.value]];
    }),
  );
