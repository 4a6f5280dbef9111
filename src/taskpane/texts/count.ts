/** A count with its noun: `1 foglio`, `3 fogli`. */
export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
