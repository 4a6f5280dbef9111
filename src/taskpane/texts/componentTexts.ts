import type { Severity } from '../../domain/finding';
import type { Status } from '../../domain/model/achievement';
import { bilingual } from './bilingual';

/** Words of the shared parts. The Italian status words are those of the written sheets. */
export const COMPONENT_TEXTS = bilingual({
  it: {
    status: {
      reached: 'raggiunto',
      'nearly-reached': 'quasi raggiunto',
      'partly-reached': 'parzialmente raggiunto',
      'not-reached': 'non raggiunto',
      unmeasured: 'non misurato',
      withdrawn: 'soppresso',
    } satisfies Record<Status, string>,
    severity: {
      errore: 'errore',
      avviso: 'avviso',
      informazione: 'informazione',
    } satisfies Record<Severity, string>,
    notMeasured: 'non misurato',
    achievementOf: (name: string, figure: string) => `Raggiungimento di ${name}: ${figure}`,
    showCell: (address: string) => `Mostra la cella ${address}`,
    readHere: 'parte letta',
  },
  en: {
    status: {
      reached: 'reached',
      'nearly-reached': 'nearly reached',
      'partly-reached': 'partly reached',
      'not-reached': 'not reached',
      unmeasured: 'not measured',
      withdrawn: 'withdrawn',
    },
    severity: { errore: 'error', avviso: 'warning', informazione: 'information' },
    notMeasured: 'not measured',
    achievementOf: (name, figure) => `Achievement of ${name}: ${figure}`,
    showCell: (address) => `Show cell ${address}`,
    readHere: 'part that was read',
  },
});
