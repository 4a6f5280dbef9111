import { ExcelError } from '../../excelError';
import type { HostSheet } from '../../hostWorkbook';
import { asRecord, asText, optional } from '../arguments';
import { type ObjectHost, objectsOf, type Scalar } from '../excelObject';
import { setPrint } from './setPrint';

type Texts = Readonly<Record<string, unknown>>;

type Group = 'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages';
const PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** Excel takes at most 255 characters for a header or a footer. */
const LONGEST = 255;

interface HeaderFooter {
  readonly sheet: HostSheet;
  readonly group: Group;
}

const all = ({ pageLayout }: HostSheet): Texts =>
  optional(pageLayout['headersFooters'], asRecord) ?? {};
const own = ({ sheet, group }: HeaderFooter): Texts => optional(all(sheet)[group], asRecord) ?? {};

const write = (target: HeaderFooter, place: string, value: unknown, host: ObjectHost): void => {
  const texts = { ...own(target), [place]: asText(value) };
  const band = place.endsWith('Header') ? 'Header' : 'Footer';
  const length = Object.entries(texts)
    .filter(([name]) => name.endsWith(band))
    .reduce((sum, [, text]) => sum + String(text).length, 0);
  if (length > LONGEST) throw new ExcelError('InvalidArgument');
  const groups = { ...all(target.sheet), [target.group]: texts };
  setPrint(target.sheet, 'headersFooters', groups, host);
};

const headerFooterObject = objectsOf<HeaderFooter>({
  name: 'HeaderFooter',
  since: '1.9',
  scalars: Object.fromEntries(
    PLACES.map((place): [string, Scalar<HeaderFooter>] => [
      place,
      {
        read: (target) => own(target)[place] ?? '',
        write: (target, value, host) => write(target, place, value, host),
      },
    ]),
  ),
});

const open = (group: Group) => ({
  open: (sheet: HostSheet, host: ObjectHost) => headerFooterObject({ sheet, group }, host),
});

export const headersFootersObject = objectsOf<HostSheet>({
  name: 'HeaderFooterGroup',
  since: '1.9',
  scalars: { state: { read: () => 'Default' } },
  objects: {
    defaultForAllPages: open('defaultForAllPages'),
    firstPage: open('firstPage'),
    evenPages: open('evenPages'),
    oddPages: open('oddPages'),
  },
});
