import type { SheetSnapshot } from '../../snapshot';
import { readTable, rowFacts, type TableRow } from '../table/readTable';
import type { ReadSheet, StandingFinding } from '../table/standing';
import { CHECK_WORDS } from '../texts/findingTexts';
import { findingKey } from './acceptance';
import { FINDINGS, type FindingColumnId } from './schema';

type Row = TableRow<FindingColumnId>;

/** `Anomalie` as it stands. */
export const readFindings = (sheet: SheetSnapshot): ReadSheet | null => {
  const read = readTable(sheet, FINDINGS, (text) => keyOf(text) !== '', rowOf);
  return read && { ...read, parts: { findings: read.table } };
};

/** By the hidden key; where people took that column out, by what the row says. */
const keyOf = (text: Row['text']): string =>
  text('key') || keyFromWords(text('check'), text('subject'));

const keyFromWords = (words: string, subject: string): string => {
  if (words === '') return '';
  const check = Object.keys(CHECK_WORDS).find((id) => CHECK_WORDS[id] === words) ?? words;
  return findingKey({ check, subject });
};

const rowOf = (row: Row): StandingFinding => {
  const { text, input } = row;
  const named = { code: text('subject'), title: text('aboutTitle'), name: text('aboutName') };
  return {
    ...rowFacts(row, named, '', null),
    key: keyOf(text),
    evidence: text('evidence'),
    outcome: input('outcome'),
    reason: input('reason'),
    seen: text('seen'),
    named,
    isNamed: named.title !== '' || named.name !== '',
  };
};
