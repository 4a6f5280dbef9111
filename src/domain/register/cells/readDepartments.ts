import { readableText } from '../../language/normaliseText';

const INDIVIDUAL = /[(\s]*\bob(?:iettivo|\.)?\s+individual\w*(?:\s+PO)?\)?/gi;
const BETWEEN_NAMES =
  /(?:\s+\/\s+|(?<=")\s*\/\s*|\/\s*(?=servizio\b)|;|\n)(?=(?:[^"]*"[^"]*")*[^"]*$)|,\s*(?=servizio\b)/i;

/**
 * The departments that answer for an objective: `Servizio "A"/Servizio "B"` → A, B. Words such as
 * "tutti i servizi quando parte un bando" stay one entry.
 */
export const readDepartments = (written: string | null): readonly string[] =>
  written === null
    ? []
    : readableText(written)
        .replace(INDIVIDUAL, ' ')
        .split(BETWEEN_NAMES)
        .map(bareName)
        .filter((name) => name !== '');

const bareName = (part: string): string =>
  part
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^servizio\s+(?=\S)/i, '')
    .replace(/^["“”«](.*)["“”»]$/, '$1')
    .trim();

/** True where the words say that the objective is an individual one ("Ob. individuale"). */
export const isIndividual = (written: string | null): boolean =>
  written !== null && readableText(written).search(INDIVIDUAL) >= 0;
