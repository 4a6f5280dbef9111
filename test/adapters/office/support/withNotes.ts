import type { OfficeClient } from '../../../../src/preview/host/embeddedExcel';

/** What the client library makes an object of a property with; its typings do not tell of it. */
interface Helper {
  readonly createPropertyObject: (
    type: unknown,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ) => unknown;
}

/**
 * Gives the client library at hand what ExcelApi 1.18 has and it lacks: `Worksheet.notes`. Its class
 * for threads stands in for the one of notes, whose members have the same names; the host answers as
 * `Note` and `NoteCollection` and refuses whatever those do not have.
 */
export const withNotes = ({ Excel, OfficeExtension }: OfficeClient): void => {
  const { BatchApiHelper } = OfficeExtension as unknown as { readonly BatchApiHelper: Helper };
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      return BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, 'Notes', true, 4);
    },
  });
};
