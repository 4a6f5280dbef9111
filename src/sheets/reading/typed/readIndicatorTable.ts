import type { SheetSnapshot } from '../../snapshot';
import { HEADERS } from '../../writing/texts';
import { givenForFrom, textPrint } from './givenFor';
import type { TableHeaders } from './generatedTable';
import type { TableRow } from './readTable';
import type { StandingIndicator, StandingTable, StandingValue } from './standing';
import { inOrder, readStandingTable, rowFacts, type ReadStandingTable } from './standingTable';
import { contentText } from './contentText';

const I = HEADERS.indicators;
const INPUTS = [I.confirmedTarget, I.confirmedActual];

const TABLE: TableHeaders = {
  order: inOrder(I),
  needed: [HEADERS.code, I.objective, I.name, ...INPUTS],
};

/** `Stato indicatori` as it stands. */
export const readIndicatorTable = (
  sheet: SheetSnapshot,
): ReadStandingTable<StandingTable<StandingIndicator>> | null =>
  readStandingTable(
    sheet,
    TABLE,
    {
      mark: 'Traguardo_Stato_indicatori',
      first: HEADERS.code,
      inputs: [...INPUTS, I.choice],
      isAbout: (text) => text(HEADERS.code) !== '',
    },
    rowOf,
  );

const rowOf = (row: TableRow): StandingIndicator => {
  const { text, input } = row;
  const named = { code: text(HEADERS.code), title: text(I.objective), name: text(I.name) };
  const print = text(I.actualPrint);
  const narrative = text(I.narrative);
  return {
    ...rowFacts(row, I, named, input(I.choice)),
    target: valueOf(row, I.confirmedTarget, {
      seen: I.seenTarget,
      kept: I.targetFor,
      print: I.targetPrint,
      shown: I.targetText,
    }),
    actual: valueOf(row, I.confirmedActual, {
      seen: I.seenActual,
      kept: I.actualFor,
      print: I.actualPrint,
      shown: I.narrative,
    }),
    // Sheets of version 1.0.0 show the text alone, and of a long one the beginning.
    actualPrint: print !== '' ? print : narrative.endsWith('…') ? null : textPrint(narrative),
  };
};

interface Beside {
  readonly seen: string;
  readonly kept: string;
  readonly print: string;
  readonly shown: string;
}

/**
 * A value that the last run knew keeps the text that it was given for; one typed since was given
 * for the text that stood beside it.
 */
const valueOf = ({ text, input }: TableRow, header: string, beside: Beside): StandingValue => {
  const typed = input(header);
  const seen = text(beside.seen);
  const print = text(beside.print);
  const shown = { fingerprint: print === '' ? null : print, text: text(beside.shown) };
  const known = typed !== null && contentText(typed.content).trim() === seen;
  return {
    input: typed,
    seen,
    givenFor: known ? (givenForFrom(text(beside.kept)) ?? shown) : shown,
  };
};
