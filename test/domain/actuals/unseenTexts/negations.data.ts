import type { UnseenTexts } from './unseenText';

/** Texts that deny: none at all, not done, not received. */
export const NEGATIONS: UnseenTexts = [
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 10',
    texts: [
      ['Non sono stati organizzati eventi', 'ask'],
      ['Nessun evento organizzato', '0 high'],
    ],
  },
  {
    indicator: 'Reclami|N. reclami ricevuti',
    target: 'zero',
    texts: [
      ["Nessun reclamo ricevuto nell'anno", '0 high'],
      ['Non sono pervenuti reclami', '0 high'],
      ['0 reclami', '0 high'],
      ['zero', '0 high'],
      ['Nessuna criticità', 'ask'],
      ['Nel primo semestre nessun reclamo', 'ask'],
    ],
  },
  {
    indicator: 'Reclami|N. reclami ricevuti',
    target: '<= 5',
    texts: [['Nessuna criticità; 3 reclami ricevuti', '3 high']],
  },
  {
    indicator: 'Pratiche nei termini|N. pratiche evase entro 5 gg/N. pratiche evase',
    target: '>= 90 %',
    texts: [['Obiettivo non raggiunto', 'declared false -']],
  },
  {
    indicator: 'Piano|Realizzazione del piano di comunicazione',
    target: '>= 100 %',
    texts: [['Il piano non è stato completato', 'declared false -']],
  },
  {
    indicator: 'Verifiche ispettive|N. verifiche ispettive effettuate',
    target: '>= 40',
    texts: [['Non sono state effettuate tutte le 40 verifiche previste', 'ask']],
  },
  {
    indicator: 'Copertura|Percentuale di copertura della spesa',
    target: '>= 40 %',
    texts: [['Non disponibile', 'nothing']],
  },
  {
    indicator: 'Bilancio|Approvazione bilancio consuntivo',
    target: '2023-04-30',
    texts: [['NO', 'declared false -']],
  },
  {
    indicator: 'Conformi|N. controlli conformi/N. controlli effettuati',
    target: '>= 90 %',
    texts: [
      ['Effettuati 250 controlli; non conformi 10 (4%)', 'ask'],
      ['Il 4% dei controlli non è conforme', 'ask'],
    ],
  },
  {
    indicator: 'Delibera|Approvazione piano triennale',
    target: '2023-06-30',
    texts: [['Non approvato', 'declared false -']],
  },
  {
    indicator: 'Export|N. imprese assistite',
    target: '>= 100',
    texts: [['Non è stato possibile assistere le 118 imprese richiedenti', 'ask']],
  },
];
