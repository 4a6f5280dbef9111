/** Stands beside every name that the program writes, and tells it from a user's name. */
export const NAME_COMMENT = 'Generato da Traguardo';

/** Excel does not tell capitals apart in names of cells and sheets. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Characters and places that Excel refuses in the title of a sheet. */
export const FORBIDDEN_IN_TITLE = /[[\]:*?/\\]|^'|'$/;
