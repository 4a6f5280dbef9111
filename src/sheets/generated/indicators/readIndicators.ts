import type { SheetSnapshot } from '../../snapshot';
import { contentText } from '../entries/cellWords';
import { givenForFrom, textPrint } from '../entries/givenFor';
import { readTable, rowFacts, type TableRow } from '../table/readTable';
import type { ReadSheet, StandingIndicator, StandingValue } from '../table/standing';
import { INDICATORS, type IndicatorColumnId } from './schema';

type Row = TableRow<IndicatorColumnId>;

/** `Stato indicatori` as it stands. */
export const readIndicators = (sheet: SheetSnapshot): ReadSheet | null => {
  const read = readTable(sheet, INDICATORS, (text) => text('code') !== '', rowOf);
  return read && { ...read, parts: { indicators: read.table } };
};

const rowOf = (row: Row): StandingIndicator => {
  const { text, input } = row;
  const named = { code: text('code'), title: text('objective'), name: text('name') };
  const print = text('actualPrint');
  const narrative = text('narrative');
  return {
    ...rowFacts(row, named, text('likely'), input('choice')),
    target: valueOf(row, 'confirmedTarget', {
      seen: 'seenTarget',
      kept: 'targetFor',
      print: 'targetPrint',
      shown: 'targetText',
    }),
    actual: valueOf(row, 'confirmedActual', {
      seen: 'seenActual',
      kept: 'actualFor',
      print: 'actualPrint',
      shown: 'narrative',
    }),
    // Sheets of version 1.0.0 show the text alone, and of a long one the beginning.
    actualPrint: print !== '' ? print : narrative.endsWith('…') ? null : textPrint(narrative),
  };
};

type Beside = Readonly<Record<'seen' | 'kept' | 'print' | 'shown', IndicatorColumnId>>;

/**
 * A value that the last run knew keeps the text that it was given for; one typed since was given
 * for the text that stood beside it.
 */
const valueOf = ({ text, input }: Row, id: IndicatorColumnId, beside: Beside): StandingValue => {
  const typed = input(id);
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
