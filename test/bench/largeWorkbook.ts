import { writeXlsx } from 'hucre';

const COLUMNS = [
  'Codice obiettivo',
  'Obiettivo',
  'Servizio',
  'Indicatore',
  'Algoritmo',
  'Target 2023',
  'Consuntivo 2023',
  'Fonte',
];
const PER_OBJECTIVE = 4;
const DEPARTMENTS = ['Comunicazione', 'Affari generali', 'Metrico', 'Registro imprese'];

/** A target and an actual of each kind that the sheets know, varied by the row. */
const figures = (row: number): [string | number, string | number] => {
  const wanted = 20 + (row % 70);
  switch (row % 6) {
    case 0:
      return [`>= ${wanted}%`, `${(wanted + (row % 9) - 4).toString()},5%`];
    case 1:
      return [`2022>= ${wanted} 2023>= ${wanted + 5} 2024>= ${wanted + 9}`, wanted + (row % 11)];
    case 2:
      return [`<= ${wanted} gg`, wanted - 3 + (row % 7)];
    case 3:
      return ['100%', `${wanted}/${wanted + (row % 3)}`];
    case 4:
      return ['entro il 31/12', `Concluso il ${1 + (row % 28)} novembre 2023`];
    default:
      return [
        `>= ${wanted}`,
        `Al 31 dicembre n. ${wanted + (row % 5) - 2} imprese. Percentuale di raggiungimento = 100%.`,
      ];
  }
};

/** A flat workbook with `indicators` rows of a table as an office would keep it. */
export const largeWorkbook = async (indicators: number): Promise<Uint8Array> => {
  const rows = Array.from({ length: indicators }, (_, row) => {
    const objective = Math.floor(row / PER_OBJECTIVE);
    const area = String.fromCharCode(65 + (Math.floor(objective / 99) % 26));
    const code = `${area}${String(1 + (objective % 99)).padStart(2, '0')}.${Math.floor(objective / 2574) + 1}`;
    const [target, actual] = figures(row);
    return [
      code,
      `Obiettivo ${objective + 1} del piano`,
      `Servizio "${DEPARTMENTS[objective % DEPARTMENTS.length] ?? ''}"`,
      `Grado di copertura del servizio ${row + 1}`,
      row % 6 === 0 || row % 6 === 3 ? 'pratiche evase/pratiche ricevute' : 'N. imprese assistite',
      target,
      actual,
      'Rilevazione ad hoc',
    ];
  });
  const title = ['Piano della performance 2023'];
  return writeXlsx({ sheets: [{ name: 'Indicatori', rows: [title, [], COLUMNS, ...rows] }] });
};
