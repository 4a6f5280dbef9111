import { ask, asked, done, either, sure, type BlindIndicator, type BlindShared } from './blindCase';

const of = (
  name: string,
  algorithm: string,
  target: string,
  truth: BlindIndicator['truth'],
): BlindIndicator => ({ name, algorithm, target, truth });

/** Narratives of several indicators in which the nearest figure is not always one's own. */
export const SHARED_TRAPS: readonly BlindShared[] = [
  {
    text: 'Le convenzioni attive sono 14 e coinvolgono 31 comuni; i tirocini sono stati 52.',
    indicators: [
      of('Tirocini attivati', 'N. tirocini', '>= 50', sure(52)),
      of('Convenzioni attive', 'N. convenzioni', '>= 12', sure(14)),
    ],
  },
  {
    text: 'Nel 2023 i controlli programmati sono stati 210, quelli straordinari 36.',
    indicators: [
      of('Controlli straordinari', 'N. controlli straordinari', '>= 30', either(36)),
      of('Controlli programmati', 'N. controlli programmati', '>= 200', either(210)),
    ],
  },
  {
    text: 'Il numero di utenti è passato da 1.204 a 1.318; il gradimento da 7,9 a 8,2.',
    indicators: [
      of('Gradimento', 'Voto medio', '>= 8', either(8.2)),
      of('Utenti', 'N. utenti', '>= 1.300', either(1318)),
    ],
  },
  {
    text: 'Corsi sulla sicurezza: 4 (98 partecipanti). Corsi sulla privacy: 2 (61 partecipanti).',
    indicators: [
      of('Partecipanti ai corsi privacy', 'N. partecipanti ai corsi privacy', '>= 60', either(61)),
      of('Corsi sulla sicurezza', 'N. corsi sulla sicurezza', '>= 3', sure(4)),
      of('Corsi sulla privacy', 'N. corsi sulla privacy', '>= 2', sure(2)),
    ],
  },
  {
    text: 'Si conferma il valore di 12 per il primo indicatore; per il secondo si registra un aumento del 5%.',
    indicators: [
      of('Sedi informatizzate', 'N. sedi', '>= 10', either(12)),
      of('Postazioni rinnovate', 'N. postazioni', '>= 50', ask()),
    ],
  },
  {
    text: 'Nessun reclamo sul servizio idrico; 4 reclami sul servizio rifiuti.',
    indicators: [
      of('Reclami servizio rifiuti', 'N. reclami', '<= 6', sure(4)),
      of('Reclami servizio idrico', 'N. reclami', '<= 6', either(0)),
    ],
  },
  {
    text: 'Su 120 istanze 114 sono state concluse nei termini. Il tempo medio è di 17 giorni.',
    indicators: [
      of('Istanze concluse nei termini', 'N. istanze nei termini/N. istanze', '>= 90%', either(95)),
      of('Tempo medio di conclusione', 'Giorni medi', '<= 20 gg', sure(17)),
    ],
  },
  {
    text: 'Il piano è stato adottato il 30/01/2023. Il monitoraggio è stato trasmesso il 18/09/2023.',
    indicators: [
      of(
        'Monitoraggio del piano',
        'Data di trasmissione',
        'entro il 30/09/2023',
        done('2023-09-18'),
      ),
      of('Adozione del piano', 'Data di adozione', 'entro il 31/01/2023', done('2023-01-30')),
    ],
  },
  {
    text: 'Il piano è stato adottato il 30/01/2023.',
    indicators: [
      of('Monitoraggio del piano', 'Data di trasmissione', 'entro il 30/09/2023', ask()),
      of('Adozione del piano', 'Data di adozione', 'entro il 31/01/2023', {
        certainty: 'either',
        date: '2023-01-30',
      }),
    ],
  },
  {
    text: '35% e 12.',
    indicators: [
      of('Eventi on line', 'N. eventi on line', '>= 10', either(12)),
      of('Quota di donne', 'N. donne/N. partecipanti', '>= 30%', either(35)),
    ],
  },
  {
    text: 'Scuole: 18 primarie e 11 secondarie.',
    indicators: [
      of('Scuole secondarie coinvolte', 'N. scuole secondarie', '>= 10', asked(11)),
      of('Scuole primarie coinvolte', 'N. scuole primarie', '>= 15', asked(18)),
    ],
  },
  {
    text: 'Indicatore A: 80%. Indicatore B: 75%.',
    indicators: [
      of('Atti digitalizzati', '% atti', '>= 70%', either(80)),
      of('Archivi riordinati', '% archivi', '>= 70%', either(75)),
    ],
  },
  {
    text: '1) 96%; 2) in corso di rilevazione; 3) 41 giorni.',
    indicators: [
      of('Fatture pagate nei termini', 'Fatture nei termini/fatture', '>= 95%', sure(96)),
      of('Gradimento', '% giudizi positivi', '>= 80%', ask()),
      of('Durata media delle gare', 'Giorni medi', '<= 60 gg', sure(41)),
    ],
  },
  {
    text: 'Le ore di formazione sono state 640 per 80 dipendenti (8 ore pro capite), con una copertura del 74,1% dei 108 in servizio.',
    indicators: [
      of('Dipendenti formati', 'N. dipendenti formati/N. dipendenti', '>= 70%', either(74.1)),
      of('Ore di formazione', 'N. ore di formazione', '>= 600', either(640)),
      of('Ore pro capite', 'Ore di formazione/N. dipendenti formati', '>= 8', either(8)),
    ],
  },
  {
    text: 'Visite: target 100, risultato 112. Colloqui: target 60, risultato 48.',
    indicators: [
      of('Colloqui', 'N. colloqui', '>= 60', either(48)),
      of('Visite', 'N. visite', '>= 100', either(112)),
    ],
  },
];
