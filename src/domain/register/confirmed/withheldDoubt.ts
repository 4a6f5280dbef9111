import type { Withheld } from '../../model/indicator';

/** Italian: why a confirmed value does not count. */
export const withheldDoubt = (
  what: 'target' | 'consuntivo',
  { why, value, others, text }: Withheld,
): string =>
  why === 'disputed'
    ? `per il ${what} due copie dei fogli danno valori diversi (qui «${value}»` +
      `${others.map((other) => `, nell’altra «${other}»`).join('')})`
    : `il ${what} confermato «${value}» era stato dato ` +
      (text === '' ? 'quando il foglio non diceva nulla' : `per un altro testo: «${text}»`);
