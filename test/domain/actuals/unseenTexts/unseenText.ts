/**
 * Results as clerks of chambers, municipalities and other bodies write them, invented here: the
 * indicator (name | algorithm), its target, and each text with what is to be read. `ask` is
 * anything but a sure value: low confidence, nothing, or "not reached".
 */
export type UnseenTexts = readonly {
  readonly indicator: string;
  readonly target: string;
  readonly texts: readonly (readonly [text: string, wanted: string])[];
}[];
