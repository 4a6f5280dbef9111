export const VALIDATIONS = {
  outcome: {
    title: 'Esito OIV',
    message: 'Scegliere l’esito dall’elenco. «valutato» chiede un punteggio.',
  },
  score: { title: 'Punteggio OIV', message: 'Un numero da 0 a 100; fino a 10 «8 su 100».' },
  cause: {
    title: 'Causa',
    message: 'Perché l’obiettivo non è stato raggiunto: scegliere dall’elenco.',
  },
  findingOutcome: {
    title: 'Esito dell’anomalia',
    message: '«accettata» con un motivo la rende silenziosa finché i valori non cambiano.',
  },
  choice: {
    title: 'Scelta',
    message:
      'Che cosa vale. Per una riga in fondo: il codice della riga a cui assegnarla, o «scartare».',
  },
  role: {
    title: 'Significato della colonna',
    message:
      'Scegliere dall’elenco. «target 2024» e «consuntivo 2023-06» valgono per un anno o un mese.',
  },
  parameter: (message: string) => ({ title: 'Parametro', message }),
} as const;
