import type { UserEntries } from '../../sheets/generated/entries/userEntries';
import { readStanding } from '../../sheets/generated/readStanding';
import type { StandingSheets } from '../../sheets/generated/table/standing';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { PARAMETER_NAMES } from '../../sheets/generated/parameters/schema';
import { roleFromWords } from '../../sheets/generated/texts/roleWords';
import { contentText } from '../../sheets/generated/entries/cellWords';
import { UnusableInput } from '../input/unusableInput';
import { withoutMarks } from '../input/copiesOfGenerated';
import { markedSheets } from '../../sheets/generated/sheetTitles';
import { namedAsOurs } from './copies/namedAsOurs';
import { reanchoredAnswers } from './reanchoredAnswers';
import { relationOf, type Relation } from './copies/relationOf';

/** The generated sheets of the workbook itself and of another evaluated one. */
export interface StandingPair {
  readonly own: StandingSheets;
  /** Null where there is no other. */
  readonly other: StandingSheets | null;
  readonly relation: Relation;
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Reads what stands in the generated sheets of a workbook and of an evaluated one of earlier. Sheets
 * of ours that lost their marks are taken as such an earlier one. Throws {@link UnusableInput} where
 * typed cells could not be found again.
 */
export const standingInForce = (
  snapshot: WorkbookSnapshot,
  earlier: WorkbookSnapshot | null,
): StandingPair => {
  const own = readStanding(snapshot);
  refuseUnreadable(own);
  const source = withoutMarks(earlier ?? snapshot) ?? earlier;
  if (source === null) return { own, other: null, relation: 'same', snapshot };
  const other = readStanding(namedAsOurs(source, snapshot));
  if (earlier !== null) refuseUnreadable(other);
  return { own, other, relation: relationOf(own, other), snapshot };
};

const refuseUnreadable = ({ unreadable }: StandingSheets): void => {
  const [broken] = unreadable;
  if (broken === undefined) return;
  const missing = broken.headers.map((header) => `«${header}»`).join(', ');
  throw new UnusableInput(
    'generated-sheet-broken',
    (broken.headers.length === 0
      ? `nel foglio «${broken.sheet}» manca la riga delle intestazioni`
      : `nel foglio «${broken.sheet}» manca l’intestazione ${missing}`) +
      ', e ciò che vi è stato scritto andrebbe perso; rimetterla, oppure rinominare e copiare ' +
      'altrove quel foglio.',
  );
};

/**
 * The parameters that a person typed. Version 1.0.0 filled the year of its run in by itself: where
 * `Parametri` says that very year, nobody decided it.
 */
export const parametersOf = ({
  parameters,
  keepsYear,
  year,
}: StandingSheets): UserEntries['parameters'] => {
  const typed = parameters.get(PARAMETER_NAMES.year);
  const filledIn =
    typed !== undefined && !keepsYear && contentText(typed.content).trim() === String(year);
  return filledIn
    ? new Map([...parameters].filter(([name]) => name !== PARAMETER_NAMES.year))
    : parameters;
};

/** The answers to doubtful columns that are understood. */
export const answersOf = ({
  answerCells,
}: Pick<UserEntries, 'answerCells'>): UserEntries['columnAnswers'] =>
  answerCells.flatMap(({ sheet, header, answer }) => {
    const role = answer.struck ? null : roleFromWords(contentText(answer.content));
    return role === null ? [] : [{ sheet, header, role }];
  });

type Shared = Pick<
  UserEntries,
  'parameters' | 'columnAnswers' | 'answerCells' | 'digest' | 'lineage'
>;

/** What concerns the workbook as a whole, of both copies; the newer one wins. */
export const sharedInputs = ({ own, other, relation, snapshot }: StandingPair): Shared => {
  const otherWins = relation === 'only-other' || relation === 'other-newer';
  const [first, second] = other === null ? [own, null] : otherWins ? [other, own] : [own, other];
  const anchor = ({ sheet, header }: { sheet: string; header: string }): string =>
    `${sheet}\n${header}`;
  const answered = new Set(first.answerCells.map(anchor));
  const answerCells = reanchoredAnswers(
    [
      ...first.answerCells,
      ...(second?.answerCells ?? []).filter((each) => !answered.has(anchor(each))),
    ],
    snapshot,
    new Set(markedSheets(snapshot).values()),
  );
  const runs = [...first.lineage, second?.digest ?? null, ...(second?.lineage ?? [])];
  return {
    parameters: new Map([...(second === null ? [] : parametersOf(second)), ...parametersOf(first)]),
    answerCells,
    columnAnswers: answersOf({ answerCells }),
    digest: first.digest,
    lineage: runs.filter((each) => each !== null),
  };
};
