import type { Span } from '../model/cell';
import { remembered } from './remembered';

const ABBREVIATIONS =
  /(?:^|[\s('"])(?:n|nr|num|art|artt|dott|dr|prof|sig|ing|avv|vd|cfr|pag|es|tel|sez|reg|dir|sec|prov|[a-z])\.$/i;
const BREAKS =
  /\n+|[;!?](?=\s|$)|[.](?=\s+["“«(]?[\p{Lu}\d-])|[.]\s*$|(?<!\bpari ad?)\s[-–—•·]\s|(?<=[%)]\.?)\s+(?=\p{Lu}[\p{Ll}'’])|(?<=\d)\s+(?=\p{Lu}\p{Ll}+(?:\s[\p{L}'’]+){0,12}\s*[:=])|(?<=\d)\s+(?=(?:(?:Nel|Il|La|Le|Gli|Si|Per|In|Al|Dal|Tale|Tali|Sono|È|Inoltre|Un|Una|Con|Come|Tutti|Tutte|Totale|Ad)\s|(?:Nell|L|All|Dall|E)['’]))|\s(?=(?:con\s)?percentuale\s(?:di\s)?ragg)/giu;

const MOST_KEPT = 200;

/**
 * The sentences and clauses of a result text. Clerks leave out full stops: "= 100% Il presidio…",
 * "(raggiunto) Verbali…", "134,2 Rapporto: 1,4" end one too, and so do a line, a dash between
 * spaces and "Percentuale di raggiungimento".
 */
export const sentenceSpans = remembered((text: string): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAKS)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATIONS.test(text.slice(start, match.index + 1)))
      continue;
    if (!isCapitalBreak(text, match)) continue;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '' || spans.length === 0)
    spans.push({ start, end: text.length });
  return spans;
}, MOST_KEPT);

/** The pattern ignores case for "percentuale"; where it wants a capital, it must be one. */
const isCapitalBreak = (text: string, match: RegExpExecArray): boolean => {
  if (!/^[.\s]/.test(match[0]) || /\n|[-–—•·]/.test(match[0])) return true;
  const next = text
    .slice(match.index + match[0].length)
    .trimStart()
    .replace(/^["“«(]/, '');
  return next === '' || /^[\p{Lu}\d-]/u.test(next) || /^(?:con\s)?percentuale\s/i.test(next);
};
