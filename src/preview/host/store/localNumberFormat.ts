const LETTERS: Readonly<Record<string, string>> = {
  y: 'a',
  Y: 'a',
  d: 'g',
  D: 'g',
  '.': ',',
  ',': '.',
};

/** A number format as an Italian Excel spells it: `dd/mm/yyyy` is `gg/mm/aaaa`, `0.0` is `0,0`. */
export const localNumberFormat = (code: string): string =>
  code === 'General'
    ? 'Standard'
    : code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[yYdD.,]/g, (part) => LETTERS[part] ?? part);
