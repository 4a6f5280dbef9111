import { said, typedWords } from '../../../sheets/generated/entries/cellWords';
import { GENERATED_SHEETS } from '../../../sheets/generated/generatedSheets';
import type { StandingPair } from '../standingInForce';
import type { MergedCopies, Taken } from './takenEntry';

/** Notes in columns of people's own, and beside the tables. */
export const takenNotes = (
  { own, other, merged }: MergedCopies,
  pair: StandingPair,
): readonly Taken[] => {
  const inColumns = other.extraColumns.flatMap(({ mark, header, byCode }) => {
    const same = (column: { readonly mark: string; readonly header: string }): boolean =>
      column.mark === mark && column.header === header;
    const [mine, both] = [own.extraColumns.find(same), merged.extraColumns.find(same)];
    return [...byCode].map(([code, theirs]): Taken => {
      const beside = mine?.byCode.get(code) ?? null;
      if (said(beside) === said(theirs)) return 'same';
      return {
        kind: 'note',
        fate: both?.byCode.get(code) === theirs ? 'comes' : 'stays',
        code: aboutOf(code),
        name: header,
        theirs: typedWords(theirs.content),
        own: beside === null ? '' : typedWords(beside.content),
        year: null,
      };
    });
  });
  const known = new Set(pair.own.strayCells.map((cell) => `${cell.mark}\n${said(cell)}`));
  const strays = (pair.other?.strayCells ?? []).map((cell): Taken =>
    known.has(`${cell.mark}\n${said(cell)}`)
      ? 'same'
      : {
          kind: 'note',
          fate: 'comes',
          code: '',
          name: titleOf(cell.mark),
          theirs: typedWords(cell.content),
          own: '',
          year: null,
        },
  );
  return [...inColumns, ...strays];
};

/** Rows of `Anomalie` go by "check | subject | fingerprint". */
const aboutOf = (code: string): string => code.split(' | ')[1] ?? code;

const titleOf = (mark: string): string =>
  GENERATED_SHEETS.find(({ schema }) => schema.mark === mark)?.schema.title ?? mark;
