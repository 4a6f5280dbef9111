import type { ColumnRole, PLAIN_ROLES } from '../../../sheets/reading/recognition';

const ENGLISH_ROLES: Readonly<Record<(typeof PLAIN_ROLES)[number], string>> = {
  area: 'area',
  objectiveCode: 'objective code',
  objectiveTitle: 'objective',
  level: 'level',
  department: 'department',
  indicator: 'indicator',
  algorithm: 'algorithm',
  target: 'target',
  actual: 'actual',
  achievement: '% achieved',
  weight: 'weight',
  unit: 'unit of measure',
  polarity: 'direction (up or down)',
  baseline: 'starting value',
  status: 'status',
  gap: 'gap',
  deadline: 'deadline',
  source: 'source',
  note: 'note number',
  remark: 'free text',
  ignored: 'not to be used',
};

/** What a column holds, in English: `target 2023`, `objective code`. */
export const englishRole = (role: ColumnRole): string => {
  const [base = '', period] = role.split(':');
  if (period !== undefined) return `${base} ${period}`;
  return ENGLISH_ROLES[base as keyof typeof ENGLISH_ROLES] ?? role;
};
