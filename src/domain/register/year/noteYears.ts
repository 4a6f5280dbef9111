import { foldText } from '../../language/foldText';
import { titleYears } from './titleYears';

/** "Dati riferiti all'anno 2023", "Anno di riferimento: 2023", "Consuntivo al 31/12/2023". */
const SAYS_ITS_YEAR =
  /^(?:\W*(?:i |le |gli )?(?:dati|valori|risultati|consuntivi|dati e risultati)? ?(?:sono |si )?(?:riferi|relativ)\w* (?:all'|al|dell')? ?(?:anno|esercizio)?|\W*(?:anno|esercizio)(?: di riferimento| finanziario)?)[ :]*20\d\d\W*$/;

/** The year that a note below a table says of the table; other years in notes say nothing. */
export const noteYears = (text: string): readonly number[] =>
  text.length <= 120 && SAYS_ITS_YEAR.test(foldText(text)) ? titleYears(text).years : [];
