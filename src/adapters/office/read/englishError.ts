/** Error values as Excel spells them in Italian, German, French and Spanish. */
const ENGLISH: Readonly<Record<string, string>> = {
  '#RIF!': '#REF!', '#NOME?': '#NAME?', '#VALORE!': '#VALUE!', '#N/D': '#N/A', '#NULLO!': '#NULL!',
  '#ESPANSIONE!': '#SPILL!', '#CALC!': '#CALC!',
  '#BEZUG!': '#REF!', '#WERT!': '#VALUE!', '#NV': '#N/A', '#ZAHL!': '#NUM!',
  '#NOM?': '#NAME?', '#VALEUR!': '#VALUE!', '#NOMBRE!': '#NUM!', '#NUL!': '#NULL!',
  '#REF': '#REF!', '#¡REF!': '#REF!', '#¿NOMBRE?': '#NAME?', '#¡VALOR!': '#VALUE!',
  '#¡DIV/0!': '#DIV/0!', '#¡NUM!': '#NUM!', '#¡NULO!': '#NULL!',
}; // prettier-ignore

/** The English spelling of an error value, whatever language Excel speaks. */
export const englishError = (shown: string): string => ENGLISH[shown.toUpperCase()] ?? shown;
