import type { Random } from './random';

/** Changes one place of an XML text; the text itself where it has no such place. */
export type XmlMutation = (xml: string, random: Random) => string;

const NUMBERS = [
  '-1', '0', '', 'NaN', 'Infinity', '-Infinity', '1e309', '1E-400', '99999999999999999999', '4294967296', '2147483648',
  '1048577', '16385', '65536', '0x10', '1,5', ' 7 ', '1.5', '-0', 'abc', '1e6',
]; // prettier-ignore
const ADDRESSES = ['A0', 'XFE1', 'A1048577', 'XFD1048576', 'a1', '1A', '', 'A1:B2', '$A$1', 'A', 'ZZZZZZZZ9', 'A-1', 'A1A', 'A99999999999']; // prettier-ignore
const TYPES = ['s', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'x', ''];
const TEXTS = [...NUMBERS, '&#0;', '&#x110000;', '&foo;', '&', ']]>', '_x0000_', '<![CDATA[a<b]]>', '<!-- -->', '#REF!', 'à'.repeat(40_000)]; // prettier-ignore
const INSERTED = ['<!-- <c r="A1"> -->', '<?pi ?>', '<![CDATA[<c>]]>', '<!DOCTYPE a [<!ENTITY b "c">]>', '<', '>', '</x>', '<x>', '<x/>', '\u0000', '"', '<mc:AlternateContent xmlns:mc="m">', '\ufeff']; // prettier-ignore

interface Place {
  readonly from: number;
  readonly to: number;
}

const places = (xml: string, pattern: RegExp): readonly Place[] =>
  [...xml.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));

const replaceOne =
  (pattern: RegExp, replace: (found: string, random: Random, xml: string) => string): XmlMutation =>
  (xml, random) => {
    const found = places(xml, pattern);
    if (found.length === 0) return xml;
    const { from, to } = random.pick(found);
    return xml.slice(0, from) + replace(xml.slice(from, to), random, xml) + xml.slice(to);
  };

const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;
const inQuotes = (attribute: string, value: string): string =>
  attribute.replace(/"[^"]*"/, () => `"${value.replaceAll('"', '&quot;')}"`);

/** An element up to its first end tag, or an empty one. */
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[\s\S]{0,4000}?<\/\1>)/y;

/** Some element, seldom the root; null where there is none. */
const pickElement = (xml: string, random: Random): Place | null => {
  const starts = [...xml.matchAll(/<[\w:]+/g)].map(({ index }) => index);
  const inner = random.below(20) === 0 ? starts : starts.slice(1);
  for (let tries = 0; tries < 10 && inner.length > 0; tries++) {
    ELEMENT.lastIndex = random.pick(inner);
    const found = ELEMENT.exec(xml);
    if (found !== null) return { from: found.index, to: found.index + found[0].length };
  }
  return null;
};

const changeElement =
  (change: (element: string) => string): XmlMutation =>
  (xml, random) => {
    const place = pickElement(xml, random);
    if (place === null) return xml;
    const { from, to } = place;
    return xml.slice(0, from) + change(xml.slice(from, to)) + xml.slice(to);
  };

const swapElements: XmlMutation = (xml, random) => {
  const found = [pickElement(xml, random), pickElement(xml, random)];
  const [one, other] = found.sort((a, b) => (a?.from ?? 0) - (b?.from ?? 0));
  if (!one || !other || one.to > other.from) return xml;
  const text = ({ from, to }: Place): string => xml.slice(from, to);
  return (
    xml.slice(0, one.from) + text(other) + xml.slice(one.to, other.from) + text(one) + xml.slice(other.to) // prettier-ignore
  );
};

export const XML_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  'a number in an attribute': replaceOne(/\s[\w:]+="-?\d[\d.]*"/g, (found, random) =>
    inQuotes(found, random.pick(NUMBERS)),
  ),
  'an attribute removed': replaceOne(ATTRIBUTE, () => ''),
  'an attribute doubled': replaceOne(ATTRIBUTE, (found) => found + found),
  'an attribute with the value of another': replaceOne(ATTRIBUTE, (found, random, xml) => {
    const values = [...xml.matchAll(/="([^"]*)"/g)].map((match) => match[1] as string);
    return inQuotes(found, random.pick(values));
  }),
  'an id or a name changed': replaceOne(
    /\s(?:r:id|Id|id|name|sheetId|PartName|Target|ContentType|Type|Extension|localSheetId|comment)="[^"]*"/g,
    (found, random, xml) => {
      const key = /[\w:]+/.exec(found)?.[0] ?? '';
      const same = [...xml.matchAll(new RegExp(`\\s${key}="([^"]*)"`, 'g'))].map(
        (match) => match[1] as string,
      );
      return inQuotes(found, random.pick([...same, 'rId999', '', '/', '../../x', "a'b"]));
    },
  ),
  'an address': replaceOne(/\s(?:r|ref|sqref)="\$?[A-Z]+\$?\d+(?::[^"]*)?"/g, (found, random) =>
    inQuotes(found, random.pick(ADDRESSES)),
  ),
  'the type of a cell': replaceOne(/<c r="[^"]*"[^>]*/g, (found, random) => {
    const type = ` t="${random.pick(TYPES)}"`;
    return found.includes(' t="')
      ? found.replace(/ t="[^"]*"/, type)
      : `<c${type}${found.slice(2)}`;
  }),
  'a text or value': replaceOne(/>[^<>]+</g, (_, random) => `>${random.pick(TEXTS)}<`),
  'an element removed': changeElement(() => ''),
  'an element doubled': changeElement((found) => found + found),
  'an element many times': changeElement((found) => found.repeat(found.length > 2000 ? 2 : 50)),
  'two elements exchanged': swapElements,
  'an element renamed': replaceOne(/<[a-z][\w:]*/gi, (found, random) =>
    random.pick([`${found}x`, `<y:${found.slice(1)}`, '<sheet', '<row', '<c']),
  ),
  'something put in': (xml, random) => {
    const at = random.below(xml.length + 1);
    return xml.slice(0, at) + random.pick(INSERTED) + xml.slice(at);
  },
  'the end cut off': (xml, random) => xml.slice(0, random.below(xml.length)),
};
