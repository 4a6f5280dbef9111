import { bilingual } from '../bilingual';

/** Words for a confirmed value that does not count until a person chooses. */
export const WITHHELD_TEXTS = bilingual({
  it: {
    confirmedBefore: { stale: 'Confermato prima', disputed: 'In questa cartella' },
    forText: 'per il testo',
    forNoText: 'quando il foglio non diceva nulla',
    readNow: 'Letto ora',
    inOtherCopy: 'Nell’altra copia',
    ofText: 'dal testo',
    noTextNow: 'nel foglio non c’è più nulla',
    keep: (value: string) => `Tengo ${value}`,
    keepAgreed: (value: string) => `Tengo ${value}: lo dice anche il testo di ora`,
    useReading: (text: string) => `Uso la lettura di ora: ${text}`,
    useOther: (text: string) => `Uso quello dell’altra copia: ${text}`,
    choose: 'Quale vale',
  },
  en: {
    confirmedBefore: { stale: 'Confirmed before', disputed: 'In this workbook' },
    forText: 'for the text',
    forNoText: 'when the sheet said nothing',
    readNow: 'Read now',
    inOtherCopy: 'In the other copy',
    ofText: 'from the text',
    noTextNow: 'the sheet says nothing any more',
    keep: (value) => `Keep ${value}`,
    keepAgreed: (value) => `Keep ${value}: the text of now says so too`,
    useReading: (text) => `Use the reading of now: ${text}`,
    useOther: (text) => `Use that of the other copy: ${text}`,
    choose: 'Which one counts',
  },
});
