import type { HeaderMeaning } from './headerMeaning';

export const OTHER_WORDS: readonly HeaderMeaning[] = [
  {
    role: 'ignored',
    prior: 1,
    phrases:
      'codice indicatore|cod ind|cod indicatore|id indicatore|n indicatore|nr indicatore|' +
      'numero indicatore|n ind|progressivo indicatore|tipo indicatore|tipologia indicatore|' +
      'natura indicatore|dimensione indicatore|categoria indicatore|ambito indicatore',
    examples: ['Cod. indicatore', 'Tipologia di indicatore'],
  },
  {
    role: 'ignored',
    prior: 0.9,
    phrases: 'n|nr|num|numero|progressivo|prog|n ordine|id|n riga',
    examples: ['N.', 'Progressivo'],
  },
  {
    role: 'ignored',
    prior: 0.95,
    phrases:
      'peso obiettivo|peso ob|pesatura obiettivo|peso strategico|peso obiettivo strategico|' +
      'peso obiettivo operativo|stakeholder|portatore interesse|risorse umane|' +
      'risorse finanziarie|risorse|telefono|email|e mail|periodicita|frequenza rilevazione|' +
      'frequenza|fase|fasi|cronoprogramma|punteggio ponderato|risultato ponderato|' +
      'raggiungimento ponderato|risultato pesato|punteggio pesato|contributo|utenti|destinatari|' +
      'modalita verifica|altre strutture|cdr correlato|capitolo|cod capitolo|codice capitolo|' +
      'capitolo bilancio',
    examples: ['Peso obiettivo', 'Stakeholder', 'Punteggio ponderato'],
  },
  {
    role: 'ignored',
    prior: 1,
    trait: 'evaluation',
    phrases:
      'valutazione oiv|punteggio oiv|voto oiv|giudizio oiv|valutazione nucleo|' +
      'valutazione nucleo valutazione|punteggio nucleo valutazione|' +
      'valutazione organismo indipendente valutazione|oiv',
    examples: ['Valutazione OIV'],
  },
  {
    role: 'ignored',
    prior: 0.97,
    trait: 'threshold',
    phrases:
      'soglia minima|soglia massima|valore minimo|valore massimo|target minimo|target massimo|' +
      'livello minimo|livello massimo|minimo|massimo|soglia eccellenza|eccellenza|' +
      'target sfidante|soglia accettabilita|soglia critica|limite inferiore|limite superiore',
    examples: ['Soglia minima', 'Valore massimo', 'Limite inferiore'],
  },
  {
    role: 'ignored',
    prior: 0.97,
    trait: 'part',
    phrases:
      'numeratore|denominatore|num|den|valore numeratore|valore denominatore|' +
      'dato numeratore|dato denominatore',
    examples: ['Numeratore', 'Den.'],
  },
  {
    role: 'ignored',
    prior: 0.95,
    phrases:
      'budget|importo|importo impegnato|importo stanziato|stanziamento|impegnato|liquidato|' +
      'costo previsto|costo totale|addetti|numero addetti|n addetti|dipendenti|n dipendenti|fte|' +
      'ore lavorate|data avvio|data inizio|inizio previsto|data rilevazione|data aggiornamento|' +
      'ultimo aggiornamento|data compilazione|allegato|allegati|n protocollo|matricola|cup|cig',
    examples: ['Budget', 'N. addetti', 'Data di avvio', 'Importo impegnato'],
  },
];
