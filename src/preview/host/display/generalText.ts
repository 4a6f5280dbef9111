const withExponent = (value: number): string => {
  const [digits = '', exponent = ''] = value.toExponential(5).split('e');
  const short = digits.replace(/\.?0+$/, '').replace('.', ',');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${short}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
};

/** General shows at most 11 characters of a number; very large and small ones with an exponent. */
export const generalText = (value: number): string => {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return withExponent(value);
  const whole = Math.trunc(size).toString().length;
  const shown = Number(value.toFixed(Math.max(0, Math.min(10 - whole, 9))));
  return String(shown).includes('e') ? withExponent(value) : String(shown).replace('.', ',');
};
