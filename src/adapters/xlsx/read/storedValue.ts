/** A decimal number as files write it; null for anything else (`abc`, nothing, `0x10`, `INF`). */
export const storedNumber = (text: string): number | null => {
  const number = Number(text);
  if (!Number.isFinite(number) || (number === 0 && text.trim() === '')) return null;
  return isOtherBase(text) ? null : number;
};

/** `0x1F`, `0o7`, `0b1`, which JavaScript takes for numbers. */
const isOtherBase = (text: string): boolean => {
  const second = text.charCodeAt(1);
  if (text.charCodeAt(0) <= 32) return isOtherBase(text.trim());
  return second > 69 && second !== 101;
};

/** `1`, `true`, `0`, `false`; null for anything else. */
export const storedBoolean = (text: string): boolean | null => {
  const written = text.trim().toLowerCase();
  if (written === '1' || written === 'true') return true;
  return written === '0' || written === 'false' ? false : null;
};

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * The instant of a date in the ISO form, `2023-03-15` or `2023-03-15T12:00:00`, as the clock on the
 * wall shows it: zones do not move it. Null for anything else, and for days that never were.
 */
export const storedDate = (text: string): Date | null => {
  const parts = ISO.exec(text.trim())?.slice(1);
  if (parts === undefined) return null;
  const [year, month, day, hours, minutes, seconds] = parts.map((part) =>
    Number((part ?? '0').replace(',', '.')),
  ) as [number, number, number, number, number, number];
  if (hours > 24 || minutes > 59 || seconds >= 61) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null;
  return new Date(date.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
};
