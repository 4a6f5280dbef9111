/**
 * Words that may stand between a word that tells what a number is and the number: "target, pari a",
 * "dato medio nazionale 2023 risulta pari a". The source of a regular expression, to be followed by
 * `$` on what precedes the number.
 */
export const FILLER = String.raw`(?:[\s:=("'<>≤≥+-]|,\s(?=pari|fissat|di\s|ossia)|\b(?:e'?|era|erano|sono|pari|a|ad|al|ai|alle|allo|agli|all'|del|dei|di|della|delle|dell'|dello|da|il|lo|la|i|gli|le|l'|stat[oaie]|risulta\w*|essere|e' stato|fissat[oaie]|n\.|nr\.?|n°|numero|valore|per|nel|in|anno|annuale|annu[oa]|minim[oa]|massim[oa]|complessiv[oa]|almeno|iniziale|definit[oa]|rivist[oa]|aggiornat[oa]|\(?20\d\d\)?))*`;
