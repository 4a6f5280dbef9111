import fc from 'fast-check';
import type { KnownIndicator } from '../../../src/domain/identity/matchIndicators';
import type { KnownObjective } from '../../../src/domain/identity/matchObjectives';
import type { Match } from '../../../src/domain/identity/pairing';

/** `A01 Ridurre i tempi: Pratiche evase, Imprese formate`. */
export const objectivesOf = (...lines: readonly string[]): readonly KnownObjective[] =>
  lines.map((line, index) => {
    const [, code = '', title = '', names = ''] = /^(\S+) ?([^:]*)(?:: (.*))?$/.exec(line) ?? [];
    return {
      id: `${code}@${index}`,
      code,
      title: title.trim(),
      indicators: names === '' ? [] : names.split(', '),
    };
  });

/** `A01 Pratiche evase | testo del risultato`; a dash for an objective that was not found. */
export const indicatorsOf = (...lines: readonly string[]): readonly KnownIndicator[] => {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const [, code = '', name = '', text] = /^(\S+) ([^|]*?)(?: \| (.*))?$/.exec(line) ?? [];
    const position = (counts.get(code) ?? 0) + 1;
    counts.set(code, position);
    const address = `${code}/${position}`;
    return {
      id: address,
      address,
      objective: code === '-' ? null : code,
      name,
      text: text ?? null,
    };
  });
};

/** `A01@0→A02@1`, `A03@2?A03@1` for a guess, `A03@2✗` for nothing. */
export const shown = (matches: ReadonlyMap<string, Match>): readonly string[] =>
  [...matches].map(([id, match]) => {
    if (match.kind === 'found') return `${id}→${match.now}`;
    return match.likely === null ? `${id}✗` : `${id}?${match.likely}`;
  });

export const foundIds = (matches: ReadonlyMap<string, Match>): readonly string[] =>
  [...matches.values()].flatMap((match) => (match.kind === 'found' ? [match.now] : []));

/** Names that no typo leads from one to the other. */
export const NAMES = [
  'Pratiche evase', 'Imprese formate', 'Giorni medi di attesa', 'Eventi organizzati', 'Quota incassata',
  'Domande accolte', 'Visite al sito', 'Bandi chiusi',
] as const; // prettier-ignore

export const shuffledNames = fc.shuffledSubarray([...NAMES], {
  minLength: NAMES.length,
  maxLength: NAMES.length,
});
