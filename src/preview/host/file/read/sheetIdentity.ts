/**
 * A sheet's id from the number that its file gives it, which stays when it is renamed or moved. It
 * differs from every id that the host gives to a new sheet.
 */
export const sheetIdentity = (sheetId: number): string =>
  `{00000000-0001-0000-0000-${sheetId.toString(16).toUpperCase().padStart(12, '0')}}`;
