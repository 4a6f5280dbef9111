import { headerReadings } from './headerMatch';

/**
 * The role that a text plainly names when it stands as a label (`Servizio:`, `Peso`), or null where
 * it is a value.
 */
export const labelRole = (text: string): string | null => {
  if (text.length > 60) return null;
  const best = headerReadings(text.replace(/\s*:$/, ''))[0];
  return best !== undefined && best.score >= 0.93 ? best.role : null;
};
