import type { Decimal } from '../../decimal';
import { judgedChanges } from '../../evaluation/isJudgedOnOthers';
import { formatPercentage } from '../../language/italianFormat';
import { defineCheck } from '../shared/check';

const figure = (value: Decimal | null): string =>
  value === null ? 'non calcolabile' : formatPercentage(value);

const words = (printed: string): string => (printed === '' ? 'nessuna' : `«${printed}»`);

/** A score of 60 given for an achievement of 57 %, which is 80 % now. */
export const reasonStale = defineCheck(
  {
    id: 'reason-stale',
    severity: 'avviso',
    description: 'La cifra è cambiata dopo che l’OIV si era espresso.',
  },
  (context) =>
    context.objectives.flatMap((assessed) => {
      const { objective, achievement } = assessed;
      const { judgedOn } = objective.oiv;
      if (judgedOn === undefined) return [];
      const changed = judgedChanges(assessed);
      const changes = [
        ...(!changed.achievement
          ? []
          : [
              `il raggiungimento era ${figure(judgedOn.achievement)}, ora è ${figure(achievement)}`,
            ]),
        ...(!changed.printed
          ? []
          : [
              `la valutazione scritta sul foglio era ${words(judgedOn.printed)}, ora è ` +
                words(judgedOn.printedNow),
            ]),
      ];
      if (changes.length === 0) return [];
      return [
        {
          message:
            `Il giudizio dell’OIV è stato dato su altre cifre: ${changes.join('; ')}. Resta valido, ma ` +
            'va riguardato: in «Valutazione OIV» cambiarlo, o indicare «il giudizio vale» in «Scelta».',
          subject: objective.code,
          cell: judgedOn.cell ?? objective.cell,
          evidence: changes.join('|'),
        },
      ];
    }),
);
