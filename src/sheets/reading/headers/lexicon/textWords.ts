import type { HeaderMeaning } from './headerMeaning';

export const TEXT_WORDS: readonly HeaderMeaning[] = [
  {
    role: 'source',
    prior: 1,
    phrases:
      'fonte|fonte dati|fonti|fonte informativa|fonte rilevazione|fonte verifica|fonte dato|' +
      'origine dati|sorgente dati|fonte documentale|sistema informativo|banca dati|' +
      'fonte informazione|provenienza dati|source|data source|fonte dati verifica|fonti dati|' +
      'fonte sistema rilevazione',
    examples: ['Fonte dei dati', 'Banca dati'],
  },
  {
    role: 'note',
    prior: 0.9,
    phrases: 'nota|n nota|numero nota|rif nota|riferimento nota|note',
    examples: ['Nota', 'N. nota'],
  },
  {
    role: 'remark',
    prior: 0.95,
    phrases:
      'effetti attesi|effetto atteso|impatto atteso|impatti attesi|benefici attesi|' +
      'beneficio atteso|outcome atteso',
    examples: ['Effetti attesi'],
  },
  {
    role: 'remark',
    prior: 1,
    phrases:
      'note analisi scostamenti|osservazione|osservazioni|commento|commenti|annotazioni|' +
      'motivazione scostamento|motivazione|motivazioni|cause scostamento|analisi scostamento|' +
      'descrizione risultato|descrizione risultati|note commenti|relazione|note esplicative|' +
      'spiegazione scostamenti|criticita|descrizione attivita svolta|attivita svolta|' +
      'attivita realizzate|giustificazione|relazione illustrativa|note consuntivo|' +
      'note indicatore|ragioni scostamento|descrizione stato avanzamento|' +
      'rendicontazione descrittiva|considerazioni|note osservazioni|notes|remark|remarks|' +
      'comment|comments|nota metodologica|descrizione consuntivo|relazione finale|note target|' +
      'relazione attivita|illustrazione risultati|descrizione attuazione|evidenze|' +
      'note rendicontazione|commento scostamento|note monitoraggio',
    examples: ['Osservazioni', 'Motivazione dello scostamento'],
  },
  {
    role: 'remark',
    prior: 0.7,
    phrases:
      'stato attuazione|stato avanzamento|stato realizzazione|risultati|' +
      'risultato raggiunto descrizione',
    examples: ['Risultati'],
  },
  {
    role: 'remark',
    prior: 0.92,
    phrases: 'note|nota|annotazione|altro',
    examples: ['Note', 'Altro'],
  },
];
