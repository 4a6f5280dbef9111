export const SAMPLES = ['schede', 'indicatori'] as const;
export type Sample = (typeof SAMPLES)[number];

/** The file name of a sample, beside the page under `samples/`. */
export const sampleFile = (sample: Sample): string => `${sample}-2023.xlsx`;

/** A sample's bytes. Rejects where the server does not give it. */
export const fetchSampleFile = async (sample: Sample): Promise<Uint8Array> => {
  const answer = await fetch(new URL(`samples/${sampleFile(sample)}`, document.baseURI));
  if (!answer.ok) throw new Error(`The sample could not be loaded: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
