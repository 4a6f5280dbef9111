import { asked, doubtBy } from '../../actuals/emptyActual';
import { readActualCell } from '../../actuals/cells/readActualCell';
import { decimal } from '../../decimal';
import { MONTH_NAMES } from '../../language/italianDate';
import type { Actual } from '../../model/actual';
import type { WrittenIndicator } from '../../model/written';

const LEAST_MONTHS = 2;

/** Months are seen and not evaluated: said in every doubt that rests on one. */
const UNTIL_EVALUATED =
  'i mesi sono letti ma non ancora valutati, e non è detto se ogni mese conti per sé o dall’inizio dell’anno';

/**
 * Where the year's result stands in months alone, the last filled month is offered, with the sum
 * beside it; nothing of it is certain. Null below two months: then the result is missing.
 */
export const actualOfRounds = (
  { rounds }: WrittenIndicator,
  year: number,
  context: Parameters<typeof readActualCell>[1],
): Actual | null => {
  const filled = rounds
    .filter(({ month }) => month.startsWith(`${year}-`))
    .flatMap(({ month, written }) => {
      const actual = readActualCell(written, context);
      return actual?.value == null ? [] : [{ month, actual, value: actual.value }];
    })
    .sort((one, other) => one.month.localeCompare(other.month));
  const last = filled.at(-1);
  if (last === undefined || filled.length < LEAST_MONTHS) return null;
  const sum = filled.reduce((total, { value }) => total.plus(value), decimal(0));
  const name = MONTH_NAMES[Number(last.month.slice(5)) - 1] ?? last.month;
  return asked(
    { ...last.actual, rivals: sum.equals(last.value) ? [] : [sum], linkFactor: null },
    doubtBy(
      'rows',
      `il valore è quello di ${name}, l’ultimo dei ${filled.length} mesi compilati: ${UNTIL_EVALUATED}`,
    ),
  );
};
