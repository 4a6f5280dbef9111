/** Where a file of the built add-in comes from, both from the top of their folder. */
export const sourceOf = (path: string): string => {
  if (path === 'taskpane.html') return 'src/taskpane/taskpane.html';
  return path.startsWith('help/') ? `src/taskpane/${path}` : path;
};
