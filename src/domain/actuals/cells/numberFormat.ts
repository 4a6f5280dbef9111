/** Decimals that a number format shows: "0.0%" → 1, "#,##0" → 0; null for General and text. */
export const placesOfFormat = (format: string): number | null => {
  const first = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/general|standard|@|^$/i.test(first) || !/[0#?]/.test(first)) return null;
  return /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
};

/** "0.00%" is a percent format; a quoted or escaped % is only shown. */
export const isPercentFormat = (format: string): boolean =>
  /%/.test((format.split(';')[0] ?? '').replace(/"[^"]*"|\\./g, ''));

/** The unit that a format writes beside the number: `0" gg"`, `#,##0.00 €`, `[$€-410]`. */
export const unitOfFormat = (format: string): string | null => {
  if (isPercentFormat(format)) return '%';
  if (/€|\[\$(?:eur|€)/i.test(format)) return '€';
  return /"\s*(?:gg|giorni)\.?\s*"/i.test(format) ? 'gg' : null;
};
