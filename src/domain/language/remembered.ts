/**
 * The same function over texts, which answers at once for the latest texts that it was asked about.
 * It forgets all of them at `most`, so that memory stays bounded; an answer must never be changed.
 */
export const remembered = <Answer>(
  answer: (text: string) => Answer,
  most: number,
): ((text: string) => Answer) => {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, found);
    return found;
  };
};
