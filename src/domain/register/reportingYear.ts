/** The years that each kind of evidence speaks of, in the order of their weight. */
export interface YearEvidence {
  /** Titles and banners. */
  readonly banners: readonly number[];
  /** "Al 31 dicembre 2023" in results. */
  readonly results: readonly number[];
  /** The year of the actual column. */
  readonly actualColumns: readonly number[];
  /** Targets and dates. */
  readonly targets: readonly number[];
}

export type ReportingYear =
  | { readonly kind: 'found'; readonly year: number }
  | { readonly kind: 'unclear'; readonly candidates: readonly number[] };

/**
 * The reporting year that the workbook itself tells: each kind of evidence narrows the years that
 * the one before left tied. What is still tied is asked.
 */
export const reportingYear = (evidence: YearEvidence): ReportingYear => {
  const tiers = [evidence.banners, evidence.results, evidence.actualColumns, evidence.targets];
  let candidates: readonly number[] = [];
  for (const years of tiers) {
    candidates = mostNamed(
      candidates.length === 0 ? years : years.filter((year) => candidates.includes(year)),
      candidates,
    );
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) return { kind: 'found', year: only };
  }
  return { kind: 'unclear', candidates };
};

const mostNamed = (years: readonly number[], otherwise: readonly number[]): readonly number[] => {
  const votes = new Map<number, number>();
  for (const year of years) votes.set(year, (votes.get(year) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  const named = [...votes].filter(([, count]) => count === most).map(([year]) => year);
  return named.length === 0 ? otherwise : named.sort((a, b) => a - b);
};
