/**
 * Words of how far the work has come. They tell nothing beside a single figure ("realizzati 12
 * eventi"), but they tell a part from its whole: "avviati 5 progetti, di cui 3 conclusi".
 */
const STAGE =
  /\b(conclus|completat|attuat|realizzat|effettuat|svolt|ultimat|terminat|avviat|superat|raggiunt)[aoie]\b/g;

/** The stages that a folded text names. */
const stagesIn = (folded: string): readonly string[] => [
  ...new Set([...folded.matchAll(STAGE)].map((match) => match[1] ?? '')),
];

/** Whether a part is told of in a stage that is asked for and that its whole is not told of. */
export const isAskedStage = (asked: string, part: string, whole: string): boolean => {
  const [wanted, told] = [stagesIn(asked), stagesIn(whole)];
  return stagesIn(part).some((stage) => wanted.includes(stage) && !told.includes(stage));
};
