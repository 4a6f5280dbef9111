import type { UnseenTexts } from './unseenText';

/** Texts that declare the target reached, or say how far, without a figure of the result. */
export const DECLARATIONS: UnseenTexts = [
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 10',
    texts: [['Percentuale di raggiungimento 100%', 'declared true 100']],
  },
  {
    indicator: 'Pratiche nei termini|N. pratiche evase entro 5 gg/N. pratiche evase',
    target: '>= 90 %',
    texts: [['Obiettivo raggiunto al 100%', 'declared true 100']],
  },
  {
    indicator: 'Piano|Realizzazione del piano di comunicazione',
    target: '>= 100 %',
    texts: [['Il piano di comunicazione è stato completato', 'declared true -']],
  },
  {
    indicator: 'Copertura|Percentuale di copertura della spesa',
    target: '>= 40 %',
    texts: [["98% dell'obiettivo", 'declared true 98']],
  },
  {
    indicator: 'Piano|Adozione del PIAO',
    target: '2023-01-31',
    texts: [['Adottato nei termini', 'declared true -']],
  },
  {
    indicator: 'Carta servizi|Adozione carta dei servizi',
    target: 'SI',
    texts: [
      ['SI', 'declared true -'],
      ['Sì, adottata', 'declared true -'],
    ],
  },
  {
    indicator: 'Imprese formate|N. imprese formate',
    target: '>= 100',
    texts: [['Raggiunto al 132%', 'declared true 132']],
  },
  {
    indicator: 'Delibera|Approvazione piano triennale',
    target: '2023-06-30',
    texts: [['entro i termini', 'declared true -']],
  },
];
