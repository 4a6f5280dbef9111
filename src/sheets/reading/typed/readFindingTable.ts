import type { SheetSnapshot } from '../../snapshot';
import { CHECK_WORDS, HEADERS } from '../../writing/texts';
import { findingKey } from './acceptance';
import type { TableHeaders } from './generatedTable';
import type { TableRow } from './readTable';
import type { StandingFinding, StandingTable } from './standing';
import { readStandingTable, rowFacts, type ReadStandingTable } from './standingTable';

const F = HEADERS.findings;
const INPUTS = [F.outcome, F.reason];

const TABLE: TableHeaders = {
  order: [...Object.values(F), HEADERS.rowKind],
  needed: [F.check, F.subject, ...INPUTS],
};

/** `Anomalie` as it stands. */
export const readFindingTable = (
  sheet: SheetSnapshot,
): ReadStandingTable<StandingTable<StandingFinding>> | null =>
  readStandingTable(
    sheet,
    TABLE,
    {
      mark: 'Traguardo_Anomalie',
      first: F.severity,
      inputs: INPUTS,
      isAbout: (text) => keyOf(text) !== '',
    },
    rowOf,
  );

type TextOf = TableRow['text'];

/** By the hidden key; where people took that column out, by what the row says. */
const keyOf = (text: TextOf): string => text(F.key) || keyFromWords(text(F.check), text(F.subject));

const keyFromWords = (words: string, subject: string): string => {
  if (words === '') return '';
  const check = Object.keys(CHECK_WORDS).find((id) => CHECK_WORDS[id] === words) ?? words;
  return findingKey({ check, subject });
};

const rowOf = (row: TableRow): StandingFinding => {
  const { text, input } = row;
  const named = { code: text(F.subject), title: text(F.aboutTitle), name: text(F.aboutName) };
  return {
    ...rowFacts(row, F, named, null),
    key: keyOf(text),
    evidence: text(F.evidence),
    outcome: input(F.outcome),
    reason: input(F.reason),
    seen: text(F.seen),
    named,
    isNamed: named.title !== '' || named.name !== '',
  };
};
