import type { Objective } from '../../model/objective';
import { defineCheck, type Found } from '../shared/check';
import { bySheet, perSheet } from '../shared/perSheet';
import { shortened, textEvidence } from '../shared/shortened';

const single = ({ code, title, cell }: Objective): Found => ({
  message:
    `Il blocco «${shortened(title)}» non ha codice: gli è stato dato ${code}, il primo libero. ` +
    'Scrivere il codice giusto nel foglio.',
  subject: code,
  cell,
  evidence: `${code}|${textEvidence(title)}`,
});

/** A block without a code got the next free one. Where a whole sheet bears no codes, one finding. */
export const codeInferred = defineCheck(
  {
    id: 'code-inferred',
    severity: 'avviso',
    description: 'Un obiettivo non ha codice e gliene è stato dato uno.',
  },
  (context) =>
    [...bySheet(context.register.objectives, ({ cell }) => cell)].flatMap(([, objectives]) => {
      const inferred = objectives.filter((objective) => objective.codeInferred);
      const someCoded = objectives.some(({ codeAsWritten }) => codeAsWritten !== null);
      if (someCoded || inferred.length < 2) return inferred.map(single);
      return perSheet(
        inferred.map(({ code, title, cell }) => ({ cell, entry: `${code} «${shortened(title)}»` })),
        (count) => `Nel foglio non ci sono codici: ne sono stati dati ${count}`,
      );
    }),
);
