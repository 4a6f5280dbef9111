import type { CellRange } from '../../../sheets/snapshot';
import type { ExcelHost } from '../excelHost';
import type { HostSheet, HostValidation } from '../hostWorkbook';
import { intersection, sameRange } from '../store/cellRange';
import { asBoolean, asOneOf, asRecord, asText, optional } from './arguments';
import { cutValidations } from './cutValidations';
import { type Members, objectsOf } from './excelObject';
import { ExcelError } from '../excelError';
import { mayChange } from './guards';
import { isValid } from './isValid';
import { checkedRule, VALIDATION_TYPES, validationKind } from './validationRule';

interface ValidatedCells {
  readonly sheet: HostSheet;
  readonly areas: readonly CellRange[];
}

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const words = (given: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const title = optional(given['title'], asText) ?? '';
  const message = optional(given['message'], asText) ?? '';
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) {
    throw new ExcelError('InvalidArgument');
  }
  return { title, message };
};

const checkedAlert = (value: unknown): Record<string, unknown> => {
  const given = asRecord(value);
  return {
    ...words(given),
    showAlert: optional(given['showAlert'], asBoolean) ?? true,
    style:
      optional(given['style'], (word) => asOneOf(word, ['Stop', 'Warning', 'Information'])) ??
      'Stop',
  };
};

const checkedPrompt = (value: unknown): Record<string, unknown> => {
  const given = asRecord(value);
  return { ...words(given), showPrompt: optional(given['showPrompt'], asBoolean) ?? true };
};

const touching = ({ sheet, areas }: ValidatedCells): readonly HostValidation[] =>
  sheet.validations.filter(({ range }) => areas.some((area) => intersection(range, area) !== null));

/** The validation that all cells have; null for none at all; 'mixed' where they differ. */
const common = (cells: ValidatedCells): HostValidation | null | 'mixed' => {
  const found = touching(cells);
  if (found.length === 0) return null;
  const [first] = found;
  const covers = cells.areas.every((area) => {
    const part = first && intersection(first.range, area);
    return part !== undefined && part !== null && sameRange(part, area);
  });
  return found.length === 1 && first && covers ? first : 'mixed';
};

const part =
  (pick: (validation: HostValidation | null) => unknown) =>
  (cells: ValidatedCells): unknown => {
    const validation = common(cells);
    return validation === 'mixed' ? null : pick(validation);
  };

const typeOf = (cells: ValidatedCells): string => {
  const validation = common(cells);
  if (validation === 'mixed') return touching(cells).length > 1 ? 'MixedCriteria' : 'Inconsistent';
  const kind = validation && validationKind(validation.rule);
  return kind === null ? 'None' : VALIDATION_TYPES[kind];
};

const change = (cells: ValidatedCells, part: Partial<HostValidation>, host: ExcelHost): void => {
  const { sheet, areas } = cells;
  mayChange(sheet, host);
  for (const range of areas) {
    const before = sheet.validations.find((known) => intersection(known.range, range) !== null);
    cutValidations(sheet, range);
    const base = before ?? { rule: {}, errorAlert: null, prompt: null };
    sheet.validations.push({ ...base, ...part, range });
  }
  host.touch();
};

const DATA_VALIDATION = (): Members<ValidatedCells> => ({
  name: 'DataValidation',
  scalars: {
    type: { read: typeOf },
    rule: {
      read: part((validation) => validation?.rule ?? {}),
      write: (cells, value, host) => change(cells, { rule: checkedRule(value) }, host),
    },
    errorAlert: {
      read: part((validation) => validation?.errorAlert ?? checkedAlert({})),
      write: (cells, value, host) => change(cells, { errorAlert: checkedAlert(value) }, host),
    },
    prompt: {
      read: part((validation) => validation?.prompt ?? checkedPrompt({})),
      write: (cells, value, host) => change(cells, { prompt: checkedPrompt(value) }, host),
    },
    ignoreBlanks: {
      read: part((validation) => validation?.ignoreBlanks ?? true),
      write: (cells, value, host) => change(cells, { ignoreBlanks: asBoolean(value) }, host),
    },
    valid: {
      read: ({ sheet, areas }, host) => isValid(sheet, areas, host.workbook()),
    },
  },
  methods: {
    clear: {
      call: ({ sheet, areas }, _args, host) => {
        mayChange(sheet, host);
        for (const area of areas) cutValidations(sheet, area);
        host.touch();
      },
    },
  },
});

export const validationObject = objectsOf(DATA_VALIDATION);
