/** A piece of a number format: what stands for itself, or what stands for a part of the value. */
export interface FormatPart {
  readonly kind: 'literal' | 'code';
  readonly text: string;
}

const PIECE =
  /"([^"]*)"|\\(.)|_.|\*.|\[(?:h{1,2}|m{1,2}|s{1,2})\]|\[[^\]]*\]|(y+|m+|d+|h+|s+|am\/pm|a\/p|[0#?]+|e[+-]|[.,%])|(.)/gi;

/**
 * Takes one section of a number format apart. Colours and conditions in brackets go, `_x` is a
 * space, what fills a column is left out.
 */
export const formatParts = (section: string): readonly FormatPart[] =>
  [...section.matchAll(PIECE)].map(([piece, quoted, escaped, code, other]): FormatPart => {
    if (quoted !== undefined) return { kind: 'literal', text: quoted };
    if (escaped !== undefined) return { kind: 'literal', text: escaped };
    if (code !== undefined) return { kind: 'code', text: code };
    if (other !== undefined) return { kind: 'literal', text: other };
    if (piece.startsWith('_')) return { kind: 'literal', text: ' ' };
    if (/^\[[hms]+\]$/i.test(piece)) return { kind: 'code', text: piece };
    // A currency, as in `[$€-410]`, is shown.
    const currency = /^\[\$([^-\]]*)/.exec(piece);
    return { kind: 'literal', text: currency?.[1] ?? '' };
  });

/** The sections of a format: for positive numbers, negative ones, zero and texts. */
export const formatSections = (code: string): readonly string[] =>
  (code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|;/g) ?? [])
    .join('')
    .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
