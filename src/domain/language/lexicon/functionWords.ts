import { wordList } from './wordList';

/**
 * Words that tell nothing of what is counted: articles, prepositions, "pari", "risulta", "totale",
 * months, and what is said of every result ("realizzati", "raggiunto").
 */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(wordList`
  a ad ai al alla alle allo agli all anche ancora anno anni annuale annualita base c ca che chi
  ci come complessivamente complessiva complessivi complessivo complessive con considerando cui
  corso corrente d da dai dal dalla dalle dallo dagli dall dato dati del della delle dei degli
  dello dell di dicembre dovuto e ed effettivamente effettuata effettuate effettuati effettuato
  entro era erano essere fatto fine fra gennaio gia gli grazie ha hanno i il in indicato
  indicati indicate indicatore indicatori inoltre l la le lo loro ma mese mesi misura n nel
  nella nelle nei negli nell nello no non nr num numero o oggi ogni oltre ovvero pari per
  percentuale perc piu poi presso pu quale quali quanto quantificata quantificati quantificato
  quella quelle quelli quello questa queste questi questo quindi quota raggiunge raggiunta
  raggiunte raggiunti raggiunto rapporto realizzata realizzate realizzati realizzato registra
  registrata registrate registrati registrato rilevata rilevate rilevati rilevato riferimento
  risulta risultano risultata risultate risultati risultato risultava rispetto s se si sia sono
  stata state stati stato su sua sue sui sul sulla sulle suo sugli sullo tale tali tasso tot
  totale totali tra tutta tutte tutti tutto un una uno valore valori vengono viene volte giugno
  luglio agosto settembre ottobre novembre febbraio marzo aprile maggio esercizio consuntivo
  finale periodo avuto aver avere abbiamo quantita media medio medi medie grado livello svolta
  svolte svolti svolto vale attesta attestato attestata ammonta ammontano verificato verificati
  consegue conseguito conseguita calcolato calcolata completato completata completati completate
  attuato attuata attuati attuate diminuito diminuita diminuiti diminuite aumentato aumentata
  aumentati aumentate cresciuto cresciuta cresciuti cresciute ridotto ridotta ridotti ridotte
  incrementato incrementata incrementati incrementate rapportato rapportata rapportati
  rapportate concluso conclusa conclusi concluse ottenuto ottenuta ottenuti ottenute migliorato
  migliorata migliorati migliorate peggiorato peggiorata peggiorati peggiorate completamento
  rapportare rapportarsi superato superata superati superate ne vi fronte confronto linea cento
  euro eur gia' diversi diverse contro mentre invece superiore inferiore target previsto
  prevista previsti previste atteso attesa den numeratore denominatore forma espresso espressa
  termini indice indici salito salita saliti salite sceso scesa scesi scese calato calata calati
  calate passato passata passati passate favore ampiamente pienamente abbondantemente
  decisamente leggermente lievemente molto precedente precedenti dichiara dichiarano mediamente
  ciascun ciascuno ciascuna infine successivamente fruito usufruito avvenuto avvenuta avvenuti
  avvenute statistica misurazione rilevazione calcolo conteggio computo ossia dire incidenza
  incidenze proporzione occasione occasioni annua annuo annui annue solo soli sola sole soltanto
  diventato diventata diventati diventate effettivo effettiva effettivi effettive differenza
  aumento incremento riduzione diminuzione variazione calo crescita scostamento punti risultante
  esito rapporti data circa quasi almeno proprio vs ecc etc es
`);

/** Words at which the noun phrase behind a number ends: "29 eventi | organizzati dal …". */
export const PHRASE_ENDS: readonly string[] = wordList`
  di del dei degli delle della d e ed a ad ai al alle agli in con per su sul sulle sui da dal
  dalle dai tra fra che cui sono e' ha hanno nel nella nelle nei entro rispetto contro mentre
  ovvero cioe oltre come o ma non il la i le gli un una l si dopo presso anche pari anziche
  quando dove quali quale grazie piu gia attraverso mediante via circa era erano stati state
  risultano
`;

/** Words between a number and its noun: "29 nuovi eventi", "3 diverse sedi". */
export const BEFORE_NOUNS: readonly string[] = wordList`
  nuov[ei] divers[ei] altr[ei] ulterior[ei] distint[ei] singol[ei] total[ei] complessiv[ei]
  grand[ei] important[ei] ben soltanto solo different[ei] principal[ei] inedit[ei] specific[ei]
  appost[ei] unita ampi[ei]? n nr
`;
