import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../excelHost';
import type { HostWorkbook } from '../../hostWorkbook';
import { asOneOf, asText } from '../arguments';
import { type Members, objectsOf } from '../excelObject';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

interface CreatedWorkbook {
  readonly base64: string;
}

const createdObject = objectsOf<CreatedWorkbook>({
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'created' }),
  methods: {
    open: {
      call: ({ base64 }, _args, host) => {
        if (!host.openAnother) throw new ExcelError('NotImplemented', 'WorkbookCreated.open');
        host.openAnother(base64);
      },
    },
  },
});

/** An Italian Excel: `cultureInfo` says so. */
const cultureObject = objectsOf<HostWorkbook>({
  name: 'CultureInfo',
  scalars: { name: { since: '1.11', read: () => 'it-IT' } },
});

const setMode = (value: unknown, host: ExcelHost): void => {
  host.calculationMode = asOneOf(value, MODES);
};

const APPLICATION: Members<HostWorkbook> = {
  name: 'Application',
  scalars: {
    calculationMode: {
      read: (_workbook, host) => host.calculationMode,
      write: (_workbook, value, host) => setMode(value, host),
    },
    calculationState: {
      since: '1.9',
      read: (_workbook, { stale }) => (stale ? 'Pending' : 'Done'),
    },
    decimalSeparator: { since: '1.11', read: () => ',' },
    thousandsSeparator: { since: '1.11', read: () => '.' },
    useSystemSeparators: { since: '1.11', read: () => true },
  },
  objects: { cultureInfo: { since: '1.11', open: cultureObject } },
  methods: {
    calculate: {
      call: (_workbook, [type], host) => {
        asOneOf(type, CALCULATIONS);
        host.calculate();
      },
    },
    // The host computes after a request anyway, and draws nothing.
    suspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
    createWorkbook: {
      since: '1.8',
      call: (_workbook, [base64], host) => createdObject({ base64: asText(base64) }, host),
    },
  },
};

export const applicationObject = objectsOf(APPLICATION);
