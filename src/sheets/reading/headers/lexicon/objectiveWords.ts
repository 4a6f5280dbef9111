import type { HeaderMeaning } from './headerMeaning';

export const OBJECTIVE_WORDS: readonly HeaderMeaning[] = [
  {
    role: 'objectiveCode',
    prior: 1,
    phrases:
      'ob n|ob nr|obiettivo n|obiettivo nr|obiettivo numero|codice obiettivo|cod obiettivo|' +
      'cod ob|cod obb|id obiettivo|n obiettivo|nr obiettivo|num obiettivo|numero obiettivo|n ob|' +
      'rif obiettivo|riferimento obiettivo|codice ob|id ob|nr ob|num ob|' +
      'codice obiettivo operativo|codice obiettivo strategico|sigla obiettivo|' +
      'cod obiettivo operativo|cod obiettivo strategico|cod ob operativo|cod ob strategico|' +
      'cod ob op|cod ob strat|progressivo obiettivo',
    examples: ['Cod. obiettivo', 'Obiettivo n.'],
  },
  {
    role: 'objectiveCode',
    prior: 0.8,
    phrases: 'ob|obiettivo',
    examples: ['Ob.'],
  },
  {
    role: 'objectiveCode',
    prior: 0.85,
    phrases: 'codice|cod|sigla|rif|riferimento',
    examples: ['Codice', 'Sigla'],
  },
  {
    role: 'objectiveCode',
    prior: 0.7,
    phrases: 'n|nr|num|id|numero|progressivo',
    examples: ['N.', 'Progressivo'],
  },
  {
    role: 'objectiveTitle',
    prior: 1,
    phrases:
      'obiettivo|obiettivi|ob|obb|titolo obiettivo|nome obiettivo|denominazione obiettivo|' +
      'obiettivo performance|obiettivo specifico|obiettivi specifici|titolo ob|denominazione ob|' +
      'macro obiettivo|macrobiettivo|macroobiettivo|obiettivo assegnato|titolo obiettivi|' +
      'obiettivo processo|objective|objectives|strategic objective|operational objective',
    examples: ['Obiettivo', "Titolo dell'obiettivo", 'Obbiettivo'],
  },
  {
    role: 'objectiveTitle',
    prior: 0.97,
    trait: 'description',
    phrases:
      'descrizione obiettivo|descrizione ob|descrizione obiettivo operativo|' +
      'descrizione obiettivo strategico|descrizione obiettivi|finalita obiettivo|' +
      'contenuto obiettivo',
    examples: ["Descrizione dell'obiettivo"],
  },
  {
    role: 'objectiveTitle',
    prior: 1,
    trait: 'strategic',
    phrases:
      'obiettivo strategico|obiettivi strategici|obiettivo generale|obiettivo triennale|' +
      'obiettivo valore pubblico|obiettivo pluriennale|obiettivo mandato|ob strategico|ob strat|' +
      'obiettivo strategico triennale|obiettivo strategico specifico|' +
      'obiettivo strategico comune|titolo obiettivo strategico|' +
      'denominazione obiettivo strategico|obiettivo specifico triennale|obiettivo primo livello|' +
      'obiettivo dup',
    examples: ['Obiettivo strategico', 'Obiettivo triennale'],
  },
  {
    role: 'objectiveTitle',
    prior: 1,
    trait: 'operational',
    phrases:
      'obiettivo operativo|obiettivi operativi|obiettivo gestionale|obiettivo esecutivo|' +
      'obiettivo annuale|obiettivo peg|obiettivo pdo|obiettivo individuale|' +
      'obiettivo dirigenziale|obiettivo struttura|ob operativo|ob op|ob oper|' +
      'obiettivo operativo annuale|titolo obiettivo operativo|denominazione obiettivo operativo|' +
      'obiettivo performance organizzativa|obiettivo secondo livello|obiettivo gestione|' +
      'obiettivo ente|obiettivo settore|obiettivo servizio|sub obiettivo|sotto obiettivo|' +
      'sottobiettivo',
    examples: ['Obiettivo operativo', 'Obiettivo gestionale'],
  },
  {
    role: 'objectiveTitle',
    prior: 0.9,
    phrases: 'goal|goals',
    examples: ['Goal'],
  },
  {
    role: 'objectiveTitle',
    prior: 0.64,
    phrases: 'titolo|denominazione|progetto|azione|intervento|attivita|processo',
    examples: ['Progetto', 'Titolo'],
  },
  {
    role: 'objectiveTitle',
    prior: 0.5,
    phrases: 'descrizione',
    examples: ['Descrizione'],
  },
  {
    role: 'level',
    prior: 1,
    phrases:
      'livello|tipo obiettivo|tipologia obiettivo|tipo ob|livello obiettivo|natura obiettivo|' +
      'tipologia ob|classificazione obiettivo|categoria obiettivo',
    examples: ['Tipologia obiettivo', 'Livello'],
  },
  {
    role: 'level',
    prior: 0.75,
    phrases: 'tipo|tipologia|natura',
    examples: ['Tipo'],
  },
  {
    role: 'area',
    prior: 1,
    phrases:
      'ambito|ambito strategico|area strategica|missione|missioni|programma|programmi|asse|' +
      'asse strategico|linea strategica|linea mandato|linee strategiche|indirizzo strategico|' +
      'indirizzi strategici|priorita strategica|priorita politica|area intervento|area tematica|' +
      'prospettiva|macroarea|macro area|ambito intervento|linea programmatica|' +
      'linee programmatiche|dimensione performance|dimensione|area performance|pilastro|' +
      'tema strategico|ambito performance|missione programma|missione e programma|indirizzo|' +
      'perspective|finalita|politica|dimensione valore pubblico|area di risultato|' +
      'ambito di valutazione',
    examples: ['Area strategica', 'Missione', 'Ambito'],
  },
  {
    role: 'area',
    prior: 0.8,
    phrases: 'area|sezione|categoria',
    examples: ['Sezione'],
  },
  {
    role: 'department',
    prior: 1,
    phrases:
      'servizio|ufficio|struttura|struttura responsabile|uo|unita organizzativa|unita operativa|' +
      'centro responsabilita|cdr|settore|direzione generale|ufficio responsabile|' +
      'servizio responsabile|struttura organizzativa|ufficio competente|uffici coinvolti|' +
      'servizi coinvolti|strutture coinvolte|unita organizzativa responsabile|dipartimento|' +
      'uo responsabile|struttura competente|settore responsabile|servizio ufficio|' +
      'area organizzativa|area dirigenziale|department|office|unita org|posizione organizzativa|' +
      'direzione responsabile|area responsabile|ripartizione|struttura coinvolta|' +
      'unita responsabile|settore servizio|cdr responsabile|ufficio servizio|' +
      'unita organizzativa coinvolta|cdc|centro costo|centro di costo|macrostruttura|unita',
    examples: ['Servizio', 'Struttura responsabile', 'Ufficio competente'],
  },
  {
    role: 'department',
    prior: 0.85,
    phrases:
      'dirigente|responsabile|dirigente responsabile|responsabile obiettivo|referente|titolare|' +
      'soggetto responsabile|responsabile servizio|responsabile indicatore|' +
      'responsabile struttura|assegnatario|responsabile procedimento|responsabile attuazione|' +
      'owner|direttore|responsabili|soggetti coinvolti',
    examples: ['Dirigente responsabile', 'Referente'],
  },
  {
    role: 'department',
    prior: 0.5,
    phrases: 'area|direzione',
    examples: ['Direzione'],
  },
];
