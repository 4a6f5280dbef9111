import type { Severity } from '../../domain/finding';
import type { PlannedSheet } from '../plan';
import { emptyCell, linkCell, textCell, valueCell } from './cells';
import { severityFormats } from './colours';
import { extraColumns, hiddenColumn, inputColumn } from './columnKinds';
import { rowKindColumn, shownColumn, type ExtraId } from './columnKinds';
import { findingRows, type FindingRow } from './findingRows';
import type { Named } from '../inputs';
import { judgedWords } from '../reading/typed/judgement';
import type { LayoutInput } from './layoutInput';
import { titleOf } from './marks';
import { notesOf } from './notes';
import { cellOfFinding, type OwnRows } from './ownCells';
import type { ListSources } from './parameterLists';
import { tablePlace, type TableColumn } from './table';
import { headerRowUnder, planTableSheet } from './tableSheet';
import { checkWords, FINDING_SHEET, GONE_FINDING, HEADERS, headingYear } from './texts';
import { SET_ASIDE_WORDS, setAsideWords, SEVERITY_WORDS, VALIDATIONS } from './texts';
import { listValidation } from './validations';

const MARK = 'Traguardo_Anomalie';

type ColumnId =
  | 'severity'
  | 'check'
  | 'subject'
  | 'message'
  | 'cell'
  | 'outcome'
  | 'reason'
  | 'key'
  | 'evidence'
  | 'rowKind'
  | 'seen'
  | 'aboutTitle'
  | 'aboutName'
  | 'setAside'
  | 'year'
  | ExtraId;
type Column = TableColumn<FindingRow, ColumnId>;

const H = HEADERS.findings;
const LONGEST_MESSAGE = 1200;
/** A key is "check | subject". */
const SEPARATOR = ' | ';

const keyParts = (key: string): readonly [check: string, subject: string] => {
  const at = key.indexOf(SEPARATOR);
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + SEPARATOR.length)];
};

const goneWords = (aside: FindingRow['aside']): string =>
  aside === null ? GONE_FINDING : setAsideWords(aside);

const columnsOf = (input: LayoutInput, own: OwnRows): readonly Column[] => [
  shownColumn('severity', H.severity, 15, ({ finding }) =>
    finding === null ? emptyCell('status') : valueCell(SEVERITY_WORDS[finding.severity], 'status'),
  ),
  shownColumn('check', H.check, 24, ({ key }) => textCell(checkWords(keyParts(key)[0]), 'strong')),
  shownColumn('subject', H.subject, 12, ({ key }) => textCell(keyParts(key)[1], 'text')),
  shownColumn('message', H.message, 70, ({ finding, aside }) =>
    textCell(
      finding?.message ?? goneWords(aside),
      finding === null ? 'muted' : 'text',
      LONGEST_MESSAGE,
    ),
  ),
  shownColumn('cell', H.cell, 18, ({ finding }) =>
    linkCell(finding === null ? null : cellOfFinding(finding, own)),
  ),
  inputColumn('outcome', H.outcome, 14, ({ outcome }) => outcome),
  inputColumn('reason', H.reason, 40, ({ reason }) => reason),
  ...extraColumns<FindingRow>(MARK, input.typed),
  hiddenColumn('key', H.key, ({ key }) => valueCell(key, 'technical')),
  hiddenColumn('evidence', H.evidence, ({ evidence }) => valueCell(evidence, 'technical')),
  hiddenColumn('seen', H.seen, ({ outcome, reason }) =>
    textCell(judgedWords(outcome, reason), 'technical'),
  ),
  hiddenColumn('aboutTitle', H.aboutTitle, ({ about }) =>
    textCell(about?.title ?? null, 'technical'),
  ),
  hiddenColumn('aboutName', H.aboutName, ({ about }) => textCell(about?.name ?? null, 'technical')),
  hiddenColumn('setAside', H.setAside, ({ aside }) =>
    textCell(aside === null ? null : SET_ASIDE_WORDS[aside.reason], 'technical'),
  ),
  hiddenColumn('year', H.year, ({ aside }) => valueCell(aside?.year ?? null, 'technical')),
  rowKindColumn('rowKind'),
];

const countsOf = (rows: readonly FindingRow[]): string => {
  const open = (severity: Severity): number =>
    rows.filter(({ finding, accepted }) => finding?.severity === severity && !accepted).length;
  return FINDING_SHEET.counts(
    open('errore'),
    open('avviso'),
    open('informazione'),
    rows.filter(({ accepted }) => accepted).length,
  );
};

/** Whose finding it is, by names: ids are addresses in one run. */
const namesOf = ({ assessment }: LayoutInput): ReadonlyMap<string, Named> => {
  const titles = new Map(
    assessment.objectives.map(({ objective }) => [objective.code, objective.title]),
  );
  return new Map([
    ...[...titles].map(([code, title]) => [code, { code, title, name: '' }] as const),
    ...assessment.indicators.map(({ indicator: { id, objective, name } }) => {
      const title = titles.get(objective) ?? '';
      return [id, { code: id, title, name }] as const;
    }),
  ]);
};

/** `Anomalie`: every finding with its cell, and what people decided about it. */
export const findingSheet = (
  input: LayoutInput,
  lists: ListSources,
  own: OwnRows,
): PlannedSheet => {
  const { assessment, typed, titles } = input;
  const rows = findingRows(assessment.findings, typed.accepted, namesOf(input));
  const columns = columnsOf(input, own);
  const explanation = FINDING_SHEET.explanation(countsOf(rows));
  const place = tablePlace(
    titleOf(titles, MARK),
    columns,
    headerRowUnder(explanation),
    rows.length,
  );
  return planTableSheet({
    mark: MARK,
    tabColour: '#8B1A12',
    heading: FINDING_SHEET.title(headingYear(assessment)),
    explanation,
    columns,
    rows,
    place,
    nothing: FINDING_SHEET.nothing,
    below: [],
    notes: notesOf(MARK, typed),
    frozenColumns: 0,
    conditionalFormats: severityFormats(place.cells('severity'), place.anchor('severity')),
    validations: [
      listValidation(place.cells('outcome'), lists.findingOutcome, VALIDATIONS.findingOutcome),
    ],
    places: typed.places.get(MARK),
    codes: rows.map(({ code }) => code),
  });
};
