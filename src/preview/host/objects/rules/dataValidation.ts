import type { CellRange } from '../../../../sheets/snapshot';
import type { ExcelHost } from '../../excelHost';
import type { HostSheet, HostValidation } from '../../hostWorkbook';
import { cellCount, intersection } from '../../store/cellRange';
import { asBoolean, asOneOf, asRecord, asText, optional } from '../arguments';
import { cutValidations } from './cutValidations';
import { type Members, objectsOf } from '../excelObject';
import { ExcelError } from '../../excelError';
import { mayChange } from '../guards';
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

/** What a validation asks for, wherever it stands. */
const wording = (validation: HostValidation): string =>
  JSON.stringify({ ...validation, range: null });

/** Cells of an area that are validated. */
const covered = (area: CellRange, validations: readonly HostValidation[]): number =>
  validations.reduce((sum, { range }) => {
    const part = intersection(range, area);
    return part === null ? sum : sum + cellCount(part);
  }, 0);

/** Why cells have no validation in common: some have none, or they have different ones. */
type Disagreement = 'MixedCriteria' | 'Inconsistent';

/** The validation that all cells have; null for none at all. */
const common = (cells: ValidatedCells): HostValidation | null | Disagreement => {
  const [first, ...others] = touching(cells);
  if (first === undefined) return null;
  const all = [first, ...others];
  if (cells.areas.some((area) => covered(area, all) < cellCount(area))) return 'MixedCriteria';
  return others.every((other) => wording(other) === wording(first)) ? first : 'Inconsistent';
};

const disagree = (found: HostValidation | null | Disagreement): found is Disagreement =>
  typeof found === 'string';

const part =
  (pick: (validation: HostValidation | null) => unknown) =>
  (cells: ValidatedCells): unknown => {
    const validation = common(cells);
    return disagree(validation) ? null : pick(validation);
  };

const typeOf = (cells: ValidatedCells): string => {
  const validation = common(cells);
  if (disagree(validation)) return validation;
  const kind = validation && validationKind(validation.rule);
  return kind === null ? 'None' : VALIDATION_TYPES[kind];
};

const change = (cells: ValidatedCells, part: Partial<HostValidation>, host: ExcelHost): void => {
  const { sheet, areas } = cells;
  mayChange(sheet, host);
  // As Excel does where only some of the cells are validated, or not all in the same way:
  // https://github.com/OfficeDev/office-js/issues/2594
  if (disagree(common(cells))) throw new ExcelError('InvalidArgument');
  for (const range of areas) {
    const before = sheet.validations.find((known) => intersection(known.range, range) !== null);
    cutValidations(sheet, range);
    const base = before ?? { rule: {}, errorAlert: null, prompt: null };
    sheet.validations.push({ ...base, ...part, range });
  }
  host.touch();
};

const DATA_VALIDATION: Members<ValidatedCells> = {
  name: 'DataValidation',
  since: '1.8',
  scalars: {
    type: { read: typeOf },
    rule: {
      read: part((validation) => validation?.rule ?? {}),
      write: (cells, value, host) =>
        change(cells, { rule: checkedRule(value, host.workbook()) }, host),
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
};

export const validationObject = objectsOf(DATA_VALIDATION);
