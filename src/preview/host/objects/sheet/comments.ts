import { ExcelError } from '../../excelError';
import type { HostComment, HostSheet } from '../../hostWorkbook';
import { asText } from '../arguments';
import { type Members, objectsOf, rangeObject } from '../excelObject';

/** A thread on a sheet. */
interface CommentTarget {
  readonly sheet: HostSheet;
  readonly comment: HostComment;
}

const COMMENT: Members<CommentTarget> = {
  name: 'Comment',
  since: '1.10',
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    id: { read: ({ comment }) => comment.id },
    content: { read: ({ comment }) => comment.content },
    authorName: { read: ({ comment }) => comment.author },
  },
  methods: {
    getLocation: {
      call: ({ sheet, comment: { row, column } }, _args, host) =>
        rangeObject({ sheet, area: { top: row, left: column, bottom: row, right: column } }, host),
    },
  },
};

const commentObject = objectsOf(COMMENT);

const find = (sheet: HostSheet, key: unknown): CommentTarget => {
  const id = asText(key);
  const comment = sheet.comments?.find((each) => each.id === id);
  if (comment === undefined) throw new ExcelError('ItemNotFound');
  return { sheet, comment };
};

/** Threads can be read; writing them is left out. */
const COMMENTS: Members<HostSheet> = {
  name: 'CommentCollection',
  since: '1.10',
  items: (sheet, host) =>
    (sheet.comments ?? []).map((comment) => commentObject({ sheet, comment }, host)),
  item: (sheet, key, host) => commentObject(find(sheet, key), host),
  methods: {
    getCount: { call: ({ comments = [] }) => comments.length },
    getItem: { call: (sheet, [key], host) => commentObject(find(sheet, key), host) },
  },
};

export const commentsObject = objectsOf(COMMENTS);
