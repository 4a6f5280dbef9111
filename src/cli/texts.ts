/** What the command line says of itself, in Italian. One file, so that it reads as one voice. */
export const HELP = `Traguardo legge i fogli degli indicatori così come sono, calcola il raggiungimento
e scrive nella stessa cartella i fogli di stato e di valutazione OIV.
I fogli dell'utente non vengono mai modificati e nulla lascia questo computer.

Uso:
  traguardo riconosci <cartella.xlsx>   dice che cosa è stato riconosciuto, senza scrivere nulla
  traguardo valuta <cartella.xlsx>      calcola e scrive i fogli in una copia

  traguardo <comando> --help            spiega le opzioni del comando
  traguardo --versione                  dice la versione

Codici di uscita: 0 fatto; 1 la cartella non si può usare; 2 comando o opzione errati;
3 fatto, ma ci sono errori (solo con --rigoroso).
`;

export const HELP_RECOGNISE = `Uso: traguardo riconosci <cartella> [opzioni]

Dice per ogni foglio che disposizione ha, quali colonne sono state capite e con quale
sicurezza, e quali sono dubbie. Non scrive nulla nella cartella.
Legge .xlsx e .xlsm, e anche .xls, .xlsb e .ods.

  --mappa <file.json>   risposte alle colonne dubbie (si veda sotto)
  --json <file|->       scrive anche il modello JSON in un file, o sull'uscita standard con -

Le risposte sono un elenco JSON; il foglio "*" vale per tutti:
  [{ "sheet": "Foglio1", "header": "Valore", "role": "actual" }]
Ruoli: area, objectiveCode, objectiveTitle, level, department, indicator, algorithm, target,
target:AAAA, actual, actual:AAAA, actual:AAAA-MM, planned:AAAA-MM, achievement, weight, unit,
polarity, baseline, status, gap, deadline, source, note, remark, ignored.
`;

export const HELP_EVALUATE = `Uso: traguardo valuta <cartella> [opzioni]

Legge i fogli, calcola, e scrive in una copia i fogli Stato indicatori, Valutazione OIV,
Anomalie e Parametri. Ciò che è stato scritto a mano in quei fogli viene ritrovato e conservato.

  --anno N              anno di riferimento; senza, lo dicono Parametri o la cartella stessa:
                        titolo, colonna Anno, «al 31 dicembre», colonna dei risultati, target;
                        se le fonti si contraddicono va indicato; se i fogli parlano di un
                        altro anno viene detto per prima cosa
  --uscita <file>       dove scrivere; senza, <cartella>-valutata.xlsx accanto all'originale
  --sovrascrivi         permette di scrivere sopra la cartella letta, se --uscita la nomina
  --mappa <file.json>   risposte alle colonne dubbie (traguardo riconosci --help)
  --da <valutata.xlsx>  riprende ciò che è stato scritto a mano in un'altra cartella valutata;
                        vince su quella che sta già al posto dell'uscita
  --json <file|->       scrive anche il modello JSON in un file, o sull'uscita standard con -
  --rigoroso            esce con codice 3 se restano anomalie di gravità errore

Ciò che è stato scritto a mano segue il nome dell'obiettivo e dell'indicatore, non la riga o
il codice, e vale per il testo e per l'anno per cui era stato scritto. Ciò che non trova più
posto, che è di un altro anno o che due copie dicono in modo diverso non conta, resta in fondo
ai fogli e viene elencato fra le anomalie.

Una cartella già valutata viene aggiornata sul posto; lo stato di prima resta accanto come
…-precedente.xlsx. Lo stesso vale per ciò che sta già al posto dell'uscita, se qualcosa
dell'utente vi è diverso (anche una nota o un colore) o se un altro programma l'ha salvato. La
valutazione di un'altra cartella e ogni altro file non vengono toccati; --json sostituisce solo
un modello di Traguardo. Un'esecuzione interrotta lascia ogni file com'era oppure nuovo e
completo; può restare un file .traguardo-….tmp, da eliminare.

Le cartelle .xls, .xlsb e .ods danno solo il modello JSON: per scrivere
i fogli vanno prima salvate in formato .xlsx.
`;
