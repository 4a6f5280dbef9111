import type { SheetPlace } from '../../../sheets/movedPlace';
import type { SheetAttachment } from '../../../sheets/snapshot';
import type { OfficeHost } from '../sync/officeHost';
import { mapAnswer, sendInParts, type RequestPart } from '../sync/sendInParts';
import { locateComment, locateNote, readHangings, type Hangings } from './readAttachments';

export interface HungNote extends SheetPlace {
  readonly content: string;
}

/** What people hung on a sheet of ours. */
export interface Hung extends Pick<Hangings, 'tables' | 'pivots' | 'hasObjects' | 'filter'> {
  readonly notes: readonly HungNote[];
  readonly threads: readonly SheetPlace[];
}

export const NOTHING_HUNG: Hung = {
  notes: [],
  threads: [],
  tables: [],
  pivots: [],
  hasObjects: false,
  filter: null,
};

/** Asks where the threads and notes of a sheet stand; `hung` is filled while answers come. */
export const hungQuestions = (
  sheet: string,
  { comments, notes: contents, ...hangings }: Hangings,
): { readonly hung: Hung; readonly parts: readonly RequestPart<void>[] } => {
  const notes: HungNote[] = [];
  const threads: SheetPlace[] = [];
  return {
    hung: { ...hangings, notes, threads },
    parts: [
      ...comments.map((comment) =>
        mapAnswer(locateComment(sheet, comment), (place) => threads.push(place)),
      ),
      ...contents.map((content, index) =>
        mapAnswer(locateNote(sheet, index), (place) => notes.push({ ...place, content })),
      ),
    ],
  };
};

/** The same as attachments: Excel leaves threads at their cell, notes are moved with their row. */
export const attachmentsOf = ({
  notes,
  threads,
  tables,
  pivots,
  filter,
  hasObjects,
}: Hung): readonly SheetAttachment[] => [
  ...(filter === null ? [] : [filter]),
  ...threads.map((place) => ({ kind: 'comment', ...place, staysAtCell: true }) as const),
  ...notes.map(({ row, column }) => ({ kind: 'note', row, column }) as const),
  ...(tables.length + pivots.length > 0 ? [{ kind: 'table', row: 0, column: 0 } as const] : []),
  ...(hasObjects ? [{ kind: 'object', row: 0, column: 0, staysAtCell: true } as const] : []),
];

/** What hangs on sheets now, in two requests. */
export const readHung = async (
  host: OfficeHost,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, Hung>> => {
  const found = await sendInParts(
    host,
    sheets.map((id) => ({ cells: 0, bytes: HANGINGS_BYTES, ask: readHangings(host, id) })),
    true,
  );
  const questions = found.map((hangings, index) => hungQuestions(sheets[index] ?? '', hangings));
  await sendInParts(
    host,
    questions.flatMap(({ parts }) => parts),
    true,
  );
  return new Map(questions.map(({ hung }, index) => [sheets[index] ?? '', hung]));
};

export const HANGINGS_BYTES = 3_000;
