/** A text as the end of a sentence: with a full stop, unless it ends in a mark of its own. */
export const fullStop = (text: string): string => {
  const words = text.trim();
  return /[.!?…]$/.test(words) ? words : `${words}.`;
};
