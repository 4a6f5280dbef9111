/** Things that these sheets call by several names, as stems. */
const FAMILIES: readonly (readonly string[])[] = [
  ['iniziativ', 'azion', 'event', 'attivit', 'manifestazion'],
  ['incontr', 'riunion', 'sedut', 'riunit'],
  ['impres', 'aziend', 'ditt'],
  ['alunn', 'student', 'ragazz'],
  ['visitator', 'ingress', 'presenz'],
  ['fascicol', 'pratic'],
  ['corso', 'cors', 'percors'],
  ['partecipant', 'iscritt', 'presenz'],
  ['segnalazion', 'reclam', 'richiest', 'istanz', 'domand'],
  ['delib', 'deliberazion', 'deliber'],
  ['determin', 'determinazion'],
];

/** Whether two stems name the same thing: an initiative is told as an action or as an event. */
export const isFamily = (a: string, b: string): boolean =>
  FAMILIES.some((family) => family.includes(a) && family.includes(b));
