import type { ColumnAnswerInput, Input } from '../../../sheets/generated/entries/userEntries';
import { matchKey } from '../../../sheets/reading/grid/text';
import { said, typedWords } from '../../../sheets/generated/entries/cellWords';
import {
  defaultOf,
  parameterName,
  PARAMETERS,
  type Parameter,
} from '../../../sheets/generated/parameters/parameters';
import { parametersOf, sharedInputs, type StandingPair } from '../standingInForce';
import type { Taken, TakenEntry } from './takenEntry';

/** The parameters that were changed there; `Parametri` shows all, whether or not somebody did. */
export const takenParameters = (pair: StandingPair): readonly Taken[] => {
  if (pair.other === null) return [];
  const own = parametersOf(pair.own);
  const { parameters: merged } = sharedInputs(pair);
  return [...parametersOf(pair.other)].flatMap(([name, theirs]) => {
    const parameter = PARAMETERS.find((each) => parameterName(each) === name);
    const mine = own.get(name) ?? null;
    const found = compared(theirs, mine, merged.get(name) ?? null, {
      kind: 'parameter',
      code: '',
      name: parameter?.label ?? name,
    });
    const isTold = found !== 'same' && found.fate === 'comes' && mine !== null;
    return !isTold && isDefault(parameter, theirs) ? [] : [found];
  });
};

/** The year is the only one that nobody sets unless they mean it. */
const isDefault = (parameter: Parameter | undefined, { content }: Input): boolean =>
  parameter !== undefined &&
  parameter.id !== 'year' &&
  String(defaultOf(parameter.id, 0)).replace('.', ',') === typedWords(content);

/** The answers to doubtful columns that were typed there. */
export const takenAnswers = (pair: StandingPair): readonly Taken[] => {
  if (pair.other === null) return [];
  const { answerCells } = sharedInputs(pair);
  const names = new Set(pair.snapshot.sheets.map(({ name }) => matchKey(name)));
  return pair.other.answerCells.map((theirs): Taken => {
    const own = pair.own.answerCells.find((each) => isSameColumn(each, theirs))?.answer ?? null;
    // Its sheet may have been renamed since.
    const merged = answerCells.find(({ answer }) => answer === theirs.answer);
    const about = { kind: 'column' as const, code: merged?.sheet ?? theirs.sheet };
    const found = compared(theirs.answer, own, merged?.answer ?? own, {
      ...about,
      name: theirs.header,
    });
    const hasSheet = about.code.trim() === '*' || names.has(matchKey(about.code));
    return found === 'same' || hasSheet ? found : { ...found, fate: 'unplaced' };
  });
};

const isSameColumn = (one: ColumnAnswerInput, other: ColumnAnswerInput): boolean =>
  one.sheet === other.sheet && one.header === other.header;

const compared = (
  theirs: Input,
  own: Input | null,
  merged: Input | null,
  about: Pick<TakenEntry, 'kind' | 'code' | 'name'>,
): Taken => {
  if (said(own) === said(theirs)) return 'same';
  return {
    ...about,
    fate: merged === theirs ? 'comes' : 'stays',
    theirs: typedWords(theirs.content),
    own: own === null ? '' : typedWords(own.content),
    year: null,
  };
};
