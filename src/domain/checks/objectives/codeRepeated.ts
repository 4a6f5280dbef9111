import { defineCheck } from '../shared/check';
import { shortened, textEvidence } from '../shared/shortened';

/** The same code on two blocks: the second one is `A03#2`. */
export const codeRepeated = defineCheck(
  {
    id: 'code-repeated',
    severity: 'avviso',
    description: 'Lo stesso codice sta su due obiettivi.',
  },
  (context) =>
    context.register.objectives.flatMap(({ code, repeats, title, cell }) =>
      repeats === null
        ? []
        : [
            {
              message:
                `Il codice ${repeats} è già di un altro obiettivo: «${shortened(title)}» è trattato come ` +
                `${code}. Correggere il codice nel foglio.`,
              subject: code,
              cell,
              evidence: `${repeats}|${code}|${textEvidence(title)}`,
            },
          ],
    ),
);
