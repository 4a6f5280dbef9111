import { defineCheck } from '../shared/check';
import { perSheet } from '../shared/perSheet';

/** `Ao3` is read as A03, `DO1.04` as D01.04. */
export const codeNormalised = defineCheck(
  {
    id: 'code-normalised',
    severity: 'informazione',
    description: 'Il codice è scritto in modo irregolare ed è stato normalizzato.',
  },
  (context) =>
    perSheet(
      context.register.objectives.flatMap(({ code, codeAsWritten, codeInferred, cell }) => {
        const read = code.replace(/#\d+$/, '');
        return codeAsWritten === null || codeInferred || codeAsWritten.trim() === read
          ? []
          : [{ cell, entry: `«${codeAsWritten.trim()}» → ${read}` }];
      }),
      (count) => (count === 1 ? '1 codice normalizzato' : `${count} codici normalizzati`),
    ),
);
