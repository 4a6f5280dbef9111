/** The order of the elements of a workbook part, as the schema wants it. */
export const WORKBOOK_ORDER = [
  'fileVersion', 'fileSharing', 'AlternateContent', 'revisionPtr', 'workbookPr',
  'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences',
  'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr',
  'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
] as const; // prettier-ignore

/** The same for a style sheet. */
export const STYLES_ORDER = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs',
  'tableStyles', 'colors', 'extLst',
] as const; // prettier-ignore
