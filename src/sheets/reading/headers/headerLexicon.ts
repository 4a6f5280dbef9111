import type { PlainRoleName } from '../role';

/**
 * What a header's words say beyond its role: the rank of an objective column, whether a target is
 * the first or the revised one, a series of past years, an evaluation by the OIV.
 */
export type HeaderTrait =
  | 'strategic'
  | 'operational'
  | 'initial'
  | 'revised'
  | 'series'
  | 'evaluation'
  | 'description'
  /** Objectives that are measured as such: the column names objectives and indicators at once. */
  | 'measured';

/** One line of the table: the phrases, separated by `|`, that mean a role, and how surely. */
export interface HeaderMeaning {
  readonly role: PlainRoleName;
  /** 0..1: how surely these words mean the role when the content says nothing. */
  readonly prior: number;
  readonly phrases: string;
  readonly trait?: HeaderTrait;
}

/**
 * The headers that Italian public bodies use, lower case, without accents, articles and years. A
 * word that means several things stands in several lines; the content of the column then decides.
 * Plurals, abbreviations with a dot and single typing errors need no line of their own.
 */
export const HEADER_LEXICON: readonly HeaderMeaning[] = [
  {
    role: 'indicator',
    prior: 1,
    phrases:
      'indicatore|indicatori|kpi|nome indicatore|descrizione indicatore|denominazione indicatore|indicatore performance|indicatore risultato|indicatore misurazione|indicatore outcome|indicatore output|indicatore impatto|titolo indicatore|indicatore misura|testo indicatore|indicator|key performance indicator|performance indicator',
  },
  {
    role: 'indicator',
    prior: 0.72,
    phrases:
      'parametro|parametro misurazione|parametro valutazione|metrica|misuratore|indice|oggetto misurazione|criterio misurazione|criterio valutazione|elemento misurazione|grandezza',
  },
  {
    role: 'indicator',
    prior: 0.5,
    phrases:
      'misura|descrizione|attivita|azione|prodotto|output|attivita prevista|attivita previste|azione prevista|azioni previste|risultato atteso descrizione|descrizione risultato atteso|risultato atteso|risultati attesi|prodotto atteso|output atteso|deliverable|intervento',
  },
  {
    role: 'remark',
    prior: 0.95,
    phrases:
      'effetti attesi|effetto atteso|impatto atteso|impatti attesi|benefici attesi|beneficio atteso|outcome atteso',
  },
  {
    role: 'ignored',
    prior: 1,
    phrases:
      'codice indicatore|cod ind|cod indicatore|id indicatore|n indicatore|nr indicatore|numero indicatore|n ind|progressivo indicatore|tipo indicatore|tipologia indicatore|natura indicatore|dimensione indicatore|categoria indicatore|ambito indicatore',
  },
  { role: 'ignored', prior: 0.9, phrases: 'n|nr|num|numero|progressivo|prog|n ordine|id|n riga' },
  {
    role: 'ignored',
    prior: 0.95,
    phrases:
      'peso obiettivo|peso ob|pesatura obiettivo|peso strategico|peso obiettivo strategico|peso obiettivo operativo|stakeholder|portatore interesse|risorse umane|risorse finanziarie|risorse|telefono|email|e mail|periodicita|frequenza rilevazione|frequenza|fase|fasi|cronoprogramma|punteggio ponderato|risultato ponderato|raggiungimento ponderato|risultato pesato|punteggio pesato|contributo|utenti|destinatari|modalita verifica|altre strutture|cdr correlato|capitolo|cod capitolo|codice capitolo|capitolo bilancio',
  },
  {
    role: 'ignored',
    prior: 1,
    trait: 'evaluation',
    phrases:
      'valutazione oiv|punteggio oiv|voto oiv|giudizio oiv|valutazione nucleo|valutazione nucleo valutazione|punteggio nucleo valutazione|valutazione organismo indipendente valutazione|oiv',
  },
  {
    role: 'algorithm',
    prior: 1,
    phrases:
      'algoritmo|algoritmo calcolo|formula|formula calcolo|formula algoritmo|modalita calcolo|metodo calcolo|criterio calcolo|regola calcolo|metodologia calcolo|descrizione algoritmo|formula indicatore|formula matematica|calcolo|algoritmo indicatore|modalita misurazione|metodo misurazione',
  },
  { role: 'algorithm', prior: 0.72, phrases: 'metrica|parametro calcolo' },
  {
    role: 'algorithm',
    prior: 0.82,
    phrases: 'misura|descrizione calcolo|definizione operativa|numeratore denominatore',
  },
  {
    role: 'unit',
    prior: 1,
    phrases:
      'unita misura|unit|unit of measure|um|u m|unita|un misura|unita mis|um indicatore|tipo unita|udm',
  },
  { role: 'unit', prior: 0.8, phrases: 'misura|tipo valore|formato' },
  {
    role: 'weight',
    prior: 1,
    phrases:
      'peso|pesi|peso indicatore|peso percentuale|peso ind|ponderazione|pesatura|peso relativo|coefficiente ponderazione|peso attribuito|peso kpi|percentuale peso|fattore ponderazione|peso ponderale|weight',
  },
  { role: 'weight', prior: 0.7, phrases: 'rilevanza|importanza' },
  {
    role: 'target',
    prior: 1,
    phrases:
      'target|valore target|target atteso|valore atteso|risultato atteso|target annuo|target annuale|valore obiettivo|valore programmato|target indicatore|traguardo|livello atteso|target previsto|obiettivo atteso|atteso|atteso valore|risultato previsto|valore previsto|valore soglia|target anno|soglia target|performance attesa|target finale|target fissato|target assegnato|target programmato|misura attesa|standard atteso|target assoluto',
  },
  {
    role: 'target',
    prior: 0.97,
    trait: 'initial',
    phrases:
      'target iniziale|target originario|target originale|target piano|target piao|target approvato|target iniziali|target piano performance|target ex ante',
  },
  {
    role: 'target',
    prior: 1,
    trait: 'revised',
    phrases:
      'target rimodulato|target ridefinito|target rideterminato|target revisionato|target aggiornato|target modificato|target rivisto|nuovo target|target variato|target vigente|target definitivo|target rettificato|target monitoraggio|target assestato',
  },
  {
    role: 'target',
    prior: 0.8,
    phrases:
      'target triennale|target triennio|target pluriennale|standard|soglia|valore standard|valore riferimento target|previsto|programmato|pianificato|livello prestazione atteso|goal|goal value|target value|planned|expected',
  },
  { role: 'target', prior: 0.62, phrases: 'obiettivo|previsione|preventivo|valore pianificato' },
  {
    role: 'actual',
    prior: 1,
    phrases:
      'consuntivo|valore consuntivo|valore raggiunto|risultato raggiunto|risultato effettivo|risultato conseguito|valore conseguito|valore effettivo|valore realizzato|risultato ottenuto|valore ottenuto|consuntivo indicatore|valore rilevato|dato consuntivo|valore a consuntivo|rendicontazione|valore finale|risultato finale|valore rendicontato|dato rendicontato|risultato rendicontato|target raggiunto|target conseguito|target realizzato|valore osservato|misura rilevata|risultato misurato|valore misurato|dato rilevato|valore registrato|consuntivazione|effettivo|realizzato|livello raggiunto|risultato indicatore|valore indicatore|performance realizzata|actual|actual value|actual result|achieved|achieved value|valore target raggiunto|risultato consuntivo|valore reale|performance rilevata|valore assunto|valore assunto indicatore|risultati raggiunti|risultati conseguiti|risultati ottenuti',
  },
  {
    role: 'actual',
    prior: 0.9,
    phrases:
      'risultato|risultati|conseguito|raggiunto|realizzazione|rilevazione|rilevato|monitoraggio finale|rendiconto|risultato anno|dato finale',
  },
  {
    role: 'actual',
    prior: 0.8,
    phrases:
      'data completamento|data effettiva|data raggiungimento|data realizzazione|data conclusione effettiva|data adozione|data approvazione',
  },
  {
    role: 'actual',
    prior: 0.82,
    phrases:
      'monitoraggio|rilevazione intermedia|valore intermedio|monitoraggio intermedio|avanzamento|verifica intermedia|dato monitoraggio',
  },
  { role: 'actual', prior: 0.64, phrases: 'valore|dato|misurazione|esito' },
  {
    role: 'actual',
    prior: 0.9,
    trait: 'series',
    phrases:
      'serie storica|valore storico|dato storico|trend storico|andamento storico|storico|serie storica valori',
  },
  {
    role: 'achievement',
    prior: 1,
    phrases:
      'percentuale raggiungimento|raggiungimento|grado raggiungimento|percentuale realizzazione|percentuale conseguimento|grado conseguimento|grado realizzazione|livello raggiungimento|livello conseguimento|percentuale raggiungimento target|raggiungimento target|tasso raggiungimento|percentuale attuazione|grado attuazione|performance percentuale|percentuale raggiungimento obiettivo|grado raggiungimento obiettivo|percentuale raggiunta|percentuale risultato|indice raggiungimento|raggiungimento percentuale|percentuale completamento|percentuale avanzamento|percentuale ragg|ragg|raggiungim|conseguimento|raggiungimento obiettivo|grado copertura target|rapporto target consuntivo|risultato percentuale|percentuale conseguita|percentuale target raggiunto|performance|achievement|grado avanzamento|livello realizzazione|livello attuazione',
  },
  {
    role: 'achievement',
    prior: 0.85,
    phrases:
      'stato|stato attuazione|stato avanzamento|stato indicatore|attuazione|stato obiettivo|avanzamento|stato raggiungimento|percentuale su target',
  },
  {
    role: 'achievement',
    prior: 0.7,
    phrases:
      'risultato|realizzazione|esito|valutazione|punteggio|score|valutazione finale|percentuale|risultato effettivo',
  },
  {
    role: 'status',
    prior: 0.92,
    phrases:
      'stato|stato avanzamento|stato attuazione|esito|stato indicatore|semaforo|stato obiettivo|status|esito finale|valutazione raggiungimento|raggiunto si no|target raggiunto si no|stato realizzazione|stato raggiungimento|giudizio|esito raggiungimento',
  },
  {
    role: 'status',
    prior: 0.8,
    phrases:
      'raggiunto|raggiungimento|grado raggiungimento|livello raggiungimento|target raggiunto|conseguito|realizzato',
  },
  {
    role: 'gap',
    prior: 1,
    phrases:
      'scostamento|scost|scostamento target|scostamento percentuale|differenza|delta|gap|variazione|scostamento rispetto target|differenza target|scostamento assoluto|percentuale scostamento|variazione percentuale',
  },
  {
    role: 'baseline',
    prior: 1,
    phrases:
      'baseline|base line|valore iniziale|valore partenza|valore base|dato partenza|situazione iniziale|valore riferimento|linea base|stato iniziale|dato iniziale|valore baseline|base|partenza|punto partenza|dato base|valore storico iniziale|valore anno precedente|dato anno precedente|consuntivo anno precedente|valore precedente',
  },
  {
    role: 'deadline',
    prior: 1,
    phrases:
      'scadenza|deadline|due date|data scadenza|termine|entro|entro il|data fine|data termine|termine previsto|data conclusione|tempistica|termine entro|tempi realizzazione|data prevista|tempi|fine prevista|data completamento prevista|scadenze|termine ultimo|tempi attuazione|data obiettivo|termine conclusione',
  },
  {
    role: 'polarity',
    prior: 1,
    phrases:
      'polarita|direzione|verso|segno|andamento atteso|polarita indicatore|tendenza attesa|trend atteso|direzione attesa|orientamento|tipo target|andamento desiderato|direzione indicatore',
  },
  { role: 'polarity', prior: 0.7, phrases: 'trend|andamento|tendenza' },
  {
    role: 'source',
    prior: 1,
    phrases:
      'fonte|fonte dati|fonti|fonte informativa|fonte rilevazione|fonte verifica|fonte dato|origine dati|sorgente dati|fonte documentale|sistema informativo|banca dati|fonte informazione|provenienza dati|source|data source|fonte dati verifica|fonti dati|fonte sistema rilevazione',
  },
  { role: 'note', prior: 0.9, phrases: 'nota|n nota|numero nota|rif nota|riferimento nota|note' },
  {
    role: 'remark',
    prior: 1,
    phrases:
      'note analisi scostamenti|osservazione|osservazioni|commento|commenti|annotazioni|motivazione scostamento|motivazione|motivazioni|cause scostamento|analisi scostamento|descrizione risultato|descrizione risultati|note commenti|relazione|note esplicative|spiegazione scostamenti|criticita|descrizione attivita svolta|attivita svolta|attivita realizzate|giustificazione|relazione illustrativa|note consuntivo|note indicatore|ragioni scostamento|descrizione stato avanzamento|rendicontazione descrittiva|considerazioni|note osservazioni|notes|remark|remarks|comment|comments|nota metodologica|descrizione consuntivo|relazione finale|note target|relazione attivita|illustrazione risultati|descrizione attuazione|evidenze|note rendicontazione|commento scostamento|note monitoraggio',
  },
  {
    role: 'remark',
    prior: 0.7,
    phrases:
      'stato attuazione|stato avanzamento|stato realizzazione|risultati|risultato raggiunto descrizione',
  },
  { role: 'remark', prior: 0.92, phrases: 'note|nota|annotazione|altro' },
  {
    role: 'department',
    prior: 1,
    phrases:
      'servizio|ufficio|struttura|struttura responsabile|uo|unita organizzativa|unita operativa|centro responsabilita|cdr|settore|direzione generale|ufficio responsabile|servizio responsabile|struttura organizzativa|ufficio competente|uffici coinvolti|servizi coinvolti|strutture coinvolte|unita organizzativa responsabile|dipartimento|uo responsabile|struttura competente|settore responsabile|servizio ufficio|area organizzativa|area dirigenziale|department|office|unita org|posizione organizzativa|direzione responsabile|area responsabile|ripartizione|struttura coinvolta|unita responsabile|settore servizio|cdr responsabile|ufficio servizio|unita organizzativa coinvolta|cdc|centro costo|centro di costo|macrostruttura|unita',
  },
  {
    role: 'department',
    prior: 0.85,
    phrases:
      'dirigente|responsabile|dirigente responsabile|responsabile obiettivo|referente|titolare|soggetto responsabile|responsabile servizio|responsabile indicatore|responsabile struttura|assegnatario|responsabile procedimento|responsabile attuazione|owner|direttore|responsabili|soggetti coinvolti',
  },
  { role: 'department', prior: 0.5, phrases: 'area|direzione' },
  {
    role: 'area',
    prior: 1,
    phrases:
      'ambito|ambito strategico|area strategica|missione|missioni|programma|programmi|asse|asse strategico|linea strategica|linea mandato|linee strategiche|indirizzo strategico|indirizzi strategici|priorita strategica|priorita politica|area intervento|area tematica|prospettiva|macroarea|macro area|ambito intervento|linea programmatica|linee programmatiche|dimensione performance|dimensione|area performance|pilastro|tema strategico|ambito performance|missione programma|missione e programma|indirizzo|perspective|finalita|politica|dimensione valore pubblico|area di risultato|ambito di valutazione',
  },
  { role: 'area', prior: 0.8, phrases: 'area|sezione|categoria' },
  {
    role: 'objectiveCode',
    prior: 1,
    phrases:
      'ob n|ob nr|obiettivo n|obiettivo nr|obiettivo numero|codice obiettivo|cod obiettivo|cod ob|cod obb|id obiettivo|n obiettivo|nr obiettivo|num obiettivo|numero obiettivo|n ob|rif obiettivo|riferimento obiettivo|codice ob|id ob|nr ob|num ob|codice obiettivo operativo|codice obiettivo strategico|sigla obiettivo|cod obiettivo operativo|cod obiettivo strategico|cod ob operativo|cod ob strategico|cod ob op|cod ob strat|progressivo obiettivo',
  },
  { role: 'objectiveCode', prior: 0.8, phrases: 'ob|obiettivo' },
  { role: 'objectiveCode', prior: 0.85, phrases: 'codice|cod|sigla|rif|riferimento' },
  { role: 'objectiveCode', prior: 0.7, phrases: 'n|nr|num|id|numero|progressivo' },
  {
    role: 'objectiveTitle',
    prior: 1,
    phrases:
      'obiettivo|obiettivi|ob|obb|titolo obiettivo|nome obiettivo|denominazione obiettivo|obiettivo performance|obiettivo specifico|obiettivi specifici|titolo ob|denominazione ob|macro obiettivo|macrobiettivo|macroobiettivo|obiettivo assegnato|titolo obiettivi|obiettivo processo|objective|objectives|strategic objective|operational objective',
  },
  {
    role: 'objectiveTitle',
    prior: 0.97,
    trait: 'description',
    phrases:
      'descrizione obiettivo|descrizione ob|descrizione obiettivo operativo|descrizione obiettivo strategico|descrizione obiettivi|finalita obiettivo|contenuto obiettivo',
  },
  {
    role: 'objectiveTitle',
    prior: 1,
    trait: 'strategic',
    phrases:
      'obiettivo strategico|obiettivi strategici|obiettivo generale|obiettivo triennale|obiettivo valore pubblico|obiettivo pluriennale|obiettivo mandato|ob strategico|ob strat|obiettivo strategico triennale|obiettivo strategico specifico|obiettivo strategico comune|titolo obiettivo strategico|denominazione obiettivo strategico|obiettivo specifico triennale|obiettivo primo livello|obiettivo dup',
  },
  {
    role: 'objectiveTitle',
    prior: 1,
    trait: 'operational',
    phrases:
      'obiettivo operativo|obiettivi operativi|obiettivo gestionale|obiettivo esecutivo|obiettivo annuale|obiettivo peg|obiettivo pdo|obiettivo individuale|obiettivo dirigenziale|obiettivo struttura|ob operativo|ob op|ob oper|obiettivo operativo annuale|titolo obiettivo operativo|denominazione obiettivo operativo|obiettivo performance organizzativa|obiettivo secondo livello|obiettivo gestione|obiettivo ente|obiettivo settore|obiettivo servizio|sub obiettivo|sotto obiettivo|sottobiettivo',
  },
  { role: 'objectiveTitle', prior: 0.9, phrases: 'goal|goals' },
  {
    role: 'objectiveTitle',
    prior: 0.64,
    phrases: 'titolo|denominazione|progetto|azione|intervento|attivita|processo',
  },
  { role: 'objectiveTitle', prior: 0.5, phrases: 'descrizione' },
  {
    role: 'level',
    prior: 1,
    phrases:
      'livello|tipo obiettivo|tipologia obiettivo|tipo ob|livello obiettivo|natura obiettivo|tipologia ob|classificazione obiettivo|categoria obiettivo',
  },
  { role: 'level', prior: 0.75, phrases: 'tipo|tipologia|natura' },
];
