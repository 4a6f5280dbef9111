import type { SheetVisibility } from '../../../../sheets/snapshot';
import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../excelHost';
import type { HostSheet } from '../../hostWorkbook';
import { STANDARD_HEIGHT } from '../../store/dimensions';
import { asBoolean, asColour, asOneOf, asText, asWhole } from '../arguments';
import type { Scalar } from '../excelObject';
import { mayChange, mayChangeStructure } from '../guards';
import { renameSheet } from './renameSheet';

const VISIBILITIES: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

const setVisibility = (sheet: HostSheet, value: unknown, host: ExcelHost): void => {
  mayChangeStructure(host);
  const word = asOneOf(value, Object.values(VISIBILITIES));
  const visibility = (Object.keys(VISIBILITIES) as SheetVisibility[]).find(
    (key) => VISIBILITIES[key] === word,
  );
  if (visibility === undefined || visibility === sheet.visibility) return;
  const { sheets } = host.workbook();
  const othersVisible = sheets.some((one) => one !== sheet && one.visibility === 'visible');
  if (visibility !== 'visible' && !othersVisible) throw new ExcelError('InvalidOperation');
  const details = {
    visibilityBefore: VISIBILITIES[sheet.visibility],
    visibilityAfter: word,
  };
  sheet.visibility = visibility;
  host.raise({ kind: 'visibilityChanged', sheet: sheet.id, details });
  host.touch();
};

const setPosition = (sheet: HostSheet, value: unknown, host: ExcelHost): void => {
  mayChangeStructure(host);
  const workbook = host.workbook();
  const others = workbook.sheets.filter((other) => other !== sheet);
  const position = asWhole(value, 0, others.length);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  host.touch();
};

const setTabColour = (sheet: HostSheet, value: unknown, host: ExcelHost): void => {
  // A tab's colour belongs to the workbook's structure: the protection of its cells leaves it free.
  mayChangeStructure(host);
  sheet.tabColour = value === '' ? null : asColour(value);
  host.touch();
};

const setGridlines = (sheet: HostSheet, value: unknown, host: ExcelHost): void => {
  mayChange(sheet, host);
  sheet.gridlines = asBoolean(value);
  host.touch();
};

/** The plain properties of `Excel.Worksheet`. */
export const WORKSHEET_SCALARS: Readonly<Record<string, Scalar<HostSheet>>> = {
  id: { read: ({ id }) => id },
  name: {
    read: ({ name }) => name,
    write: (sheet, value, host) => renameSheet(sheet, asText(value), host),
  },
  position: { read: (sheet, host) => host.workbook().sheets.indexOf(sheet), write: setPosition },
  visibility: {
    read: ({ visibility }) => VISIBILITIES[visibility],
    write: setVisibility,
  },
  tabColor: { since: '1.7', read: ({ tabColour }) => tabColour ?? '', write: setTabColour },
  showGridlines: { since: '1.8', read: ({ gridlines }) => gridlines },
  // The name under which the client library sets it.
  gridlines: { since: '1.8', write: setGridlines },
  standardHeight: { since: '1.7', read: () => STANDARD_HEIGHT },
};
