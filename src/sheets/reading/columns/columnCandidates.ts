import type { ColumnProfile } from './columnProfile';
import { contentFit, contentReadings } from './contentFit';
import { type HeaderTrait } from '../headers/lexicon/headerMeaning';
import { headerReadings } from '../headers/headerMatch';
import { headerLabel, headerWordings, type ColumnHeader } from '../headers/headerText';
import type { PlainRoleName } from '../role';
import { GIVEN } from '../weights';

/** A role that a column may have, from its words and its content together. */
export interface Candidate {
  readonly role: PlainRoleName;
  /** 0..1. */
  readonly score: number;
  readonly trait: HeaderTrait | null;
  /** The header's words speak for it, not the content alone. */
  readonly byHeader: boolean;
  /** 0..1: what the words alone are worth; 0 where only the content speaks for it. */
  readonly words: number;
  /** Numbers of other columns prove it. */
  readonly proven?: boolean;
}

const AREA_WORDS = /\b(?:area|ambito|missione|asse|linea|dimensione|prospettiva)/i;

/** `Area Strategica/obiettivo strategico`: areas and objectives in one column. */
export const isCombinedHeader = (label: string): boolean =>
  AREA_WORDS.test(label) && /\bob(?:iettiv|\.)/i.test(label) && /[/\\–-]|\be\b|\bo\b/.test(label);

const headerCandidates = (header: ColumnHeader, profile: ColumnProfile): readonly Candidate[] =>
  headerWordings(header).flatMap(({ text, factor, wholly }) =>
    headerReadings(text)
      .filter(({ whole }) => whole || !wholly)
      .map((reading) => ({
        role: reading.role,
        score: Math.min(1, reading.score * factor * contentFit(reading.role, profile)),
        trait: reading.trait,
        byHeader: true,
        words: reading.score * factor,
      })),
  );

/** `Obiettivi / Indicatori`: objectives head the rows of their indicators in one column. */
export const isObjectiveAndIndicator = (label: string): boolean =>
  label.length <= 60 &&
  /\bob(?:iettiv[oi]|\.)\s*(?:[/\\–-]|\be\b)\s*indicator[ei]\s*$/i.test(label);

const combinedCandidate = (header: ColumnHeader): readonly Candidate[] => {
  const label = headerLabel(header);
  if (isObjectiveAndIndicator(label)) {
    return [
      {
        role: 'indicator',
        score: GIVEN.combined,
        trait: null,
        byHeader: true,
        words: GIVEN.combined,
      },
    ];
  }
  return isCombinedHeader(label)
    ? [
        {
          role: 'objectiveTitle',
          score: GIVEN.combined,
          trait: 'strategic',
          byHeader: true,
          words: GIVEN.combined,
        },
      ]
    : [];
};

/** Best first, one per role. */
export const columnCandidates = (
  header: ColumnHeader,
  profile: ColumnProfile,
): readonly Candidate[] => {
  const byContent = contentReadings(profile).map((reading) => ({
    ...reading,
    trait: null,
    byHeader: false,
    words: 0,
  }));
  const best = new Map<PlainRoleName, Candidate>();
  for (const candidate of [
    ...combinedCandidate(header),
    ...headerCandidates(header, profile),
    ...byContent,
  ]) {
    if (candidate.score > (best.get(candidate.role)?.score ?? 0))
      best.set(candidate.role, candidate);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
};
