const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the browser as a file to keep. */
export const download = (bytes: Uint8Array, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** `Indicatori.xlsx` → `Indicatori (Traguardo).xlsx`, so that nobody mistakes it for the original. */
export const resultName = (name: string): string =>
  name.replace(/(\.xls[xm])?$/i, ' (Traguardo)$1');
