import { foldText } from '../../language/foldText';

/**
 * Words of how far the work has come. They tell nothing beside a single figure ("realizzati 12
 * eventi"), but they tell a part from its whole: "avviati 5 progetti, di cui 3 conclusi".
 */
const STAGE =
  /\b(conclus|completat|attuat|realizzat|effettuat|svolt|ultimat|terminat|avviat|superat|raggiunt)[aoie]\b/g;

/** The stages that a folded text names. */
const stagesIn = (folded: string): readonly string[] => [
  ...new Set([...folded.matchAll(STAGE)].map((match) => match[1] ?? '')),
];

/** Whether a part is told of in a stage that is asked for and that its whole is not told of. */
export const isAskedStage = (asked: string, part: string, whole: string): boolean => {
  const [wanted, told] = [stagesIn(asked), stagesIn(whole)];
  return stagesIn(part).some((stage) => wanted.includes(stage) && !told.includes(stage));
};

const NEUTRAL = new Set(
  `a ad ai al alla alle allo agli all anche ancora anno anni annuale annualita base c ca che chi ci come complessivamente
  complessiva complessivi complessivo complessive con considerando cui corso corrente d da dai dal dalla dalle dallo dagli dall
  dato dati del della delle dei degli dello dell di dicembre dovuto e ed effettivamente effettuata effettuate effettuati
  effettuato entro era erano essere fatto fine fra gennaio gia gli grazie ha hanno i il in indicato indicati indicate indicatore
  indicatori inoltre l la le lo loro ma mese mesi misura n nel nella nelle nei negli nell nello no non nr num numero o oggi ogni
  oltre ovvero pari per percentuale perc piu poi presso pu quale quali quanto quantificata quantificati quantificato quella
  quelle quelli quello questa queste questi questo quindi quota raggiunge raggiunta raggiunte raggiunti raggiunto rapporto
  realizzata realizzate realizzati realizzato registra registrata registrate registrati registrato rilevata rilevate rilevati
  rilevato riferimento risulta risultano risultata risultate risultati risultato risultava rispetto s se si sia sono stata state
  stati stato su sua sue sui sul sulla sulle suo sugli sullo tale tali tasso tot totale totali tra tutta tutte tutti tutto un una
  uno valore valori vengono viene volte giugno luglio agosto settembre ottobre novembre febbraio marzo aprile maggio esercizio
  consuntivo finale periodo hanno avuto aver avere abbiamo quantita media medio medi medie grado livello svolta svolte svolti svolto vale
  attesta attestato attestata ammonta ammontano verificato verificati consegue conseguito conseguita calcolato calcolata
  completato completata completati completate attuato attuata attuati attuate diminuito diminuita
  diminuiti diminuite aumentato aumentata aumentati aumentate cresciuto cresciuta cresciuti
  cresciute ridotto ridotta ridotti ridotte incrementato incrementata incrementati incrementate
  rapportato rapportata rapportati rapportate concluso conclusa conclusi concluse ottenuto ottenuta
  ottenuti ottenute migliorato migliorata migliorati migliorate peggiorato peggiorata peggiorati
  peggiorate completamento rapportare rapportarsi
  superato superata superati superate
  ne vi fronte confronto linea cento euro eur gia' diversi diverse
  contro mentre invece superiore inferiore target previsto prevista previsti previste atteso attesa
  num den numeratore denominatore forma espresso espressa termini indice indici
  salito salita saliti salite sceso scesa scesi scese calato calata calati calate passato passata passati passate
  favore ampiamente pienamente abbondantemente decisamente leggermente lievemente molto precedente
  precedenti dichiara dichiarano mediamente ciascun ciascuno ciascuna infine successivamente quindi fruito usufruito avvenuto avvenuta avvenuti avvenute statistica misurazione rilevazione calcolo conteggio computo ossia vale dire incidenza incidenze proporzione occasione occasioni annua annuo annui annue solo soli sola sole soltanto diventato diventata diventati diventate effettivo effettiva effettivi effettive
  differenza aumento incremento riduzione diminuzione variazione calo crescita scostamento punti complessivo risultante esito rapporti data circa quasi almeno proprio vs ecc etc es`.split(
    /\s+/,
  ),
);

const WORD = /[a-z][a-z]+|[a-z](?=[\s).,]|$)/g;

/**
 * A word without its ending, so that singular, plural and gender agree: imprese, impresa → impres;
 * pratiche, pratica → pratic; domicilio, domicili → domicil.
 */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  const stem = word.replace(/(?:ies|y|[aeiou]+)$/, '').replace(/(?<=[cg])h$/, '');
  return stem.length < 2 ? word : stem;
};

/** Stems that tell something: no articles, no "pari", "risulta", "totale", no months. */
export const contentStems = (text: string): readonly string[] =>
  [...foldText(text).matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => !NEUTRAL.has(word) && word.length > 1)
    .map(stemOf);

/** Two stems of one family: the same, or six letters alike (attivat-, attivaz-). */
export const sameStem = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= 6 && b.length >= 6 && a.slice(0, 6) === b.slice(0, 6)) ||
  (rootOf(a).length >= 5 && rootOf(a) === rootOf(b));

/** "iscrizion-" and "iscritt-", "formazion-" and "format-": the deed and what was done. */
const rootOf = (stem: string): string => stem.replace(/(?:zion|sion|tt|t|s)$/, '');

export const hasStem = (stems: readonly string[], stem: string): boolean =>
  stems.some((other) => sameStem(other, stem));

export const sharedStems = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...new Set(a.filter((stem) => hasStem(b, stem))),
];

/** "istruit-", "svolt-", "chius-": what was done, not what is counted. */
export const isParticipleStem = (stem: string): boolean => /(?:[aiu]t|olt|ess|ost|us)$/.test(stem);
