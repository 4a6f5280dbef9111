import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../../../../src/adapters/xlsx/xlsx.workbook.adapter';

const NAMESPACES = Object.entries({
  office: 'office', table: 'table', text: 'text', style: 'style', number: 'datastyle',
}).map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' '); // prettier-ignore

interface Ods {
  readonly automatic?: string;
  readonly common?: string;
  readonly columns?: string;
  readonly before?: string;
}

/** The cells of one row, as `0.00% 0.2856`; struck ones with `~`. */
const rowOf = async (
  cells: string,
  { automatic = '', common, columns = '', before = '' }: Ods,
): Promise<readonly string[]> => {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet>${before}<table:table table:name="A">${columns}<table:table-row>${cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
    ...(common === undefined
      ? {}
      : { 'styles.xml': strToU8(`<office:document-styles ${NAMESPACES}>${common}</office:document-styles>`) }),
  }); // prettier-ignore
  const row = (await readWorkbook(bytes)).sheets[0]?.cells[0] ?? [];
  return row.map((cell) => {
    const content = cell?.content;
    if (content?.kind !== 'number' && content?.kind !== 'date') return content?.kind ?? '';
    const day = content.kind === 'date' ? ` ${content.date}` : '';
    return `${cell?.struck ? '~' : ''}${content.format} ${content.value}${day}`;
  });
};

const float = (value: string, style?: string): string =>
  `<table:table-cell${style === undefined ? '' : ` table:style-name="${style}"`} office:value-type="float" office:value="${value}"/>`;
const style = (name: string, rest = '', properties = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell" ${rest}>${properties}</style:style>`;
const STRUCK = '<style:text-properties style:text-line-through-style="solid"/>';
const DATA =
  '<number:number-style style:name="N0"/><number:percentage-style style:name="N1"/><number:date-style style:name="N2"/><number:time-style style:name="N3"/>';
const CELL_STYLES = [0, 1, 2, 3].map((n) => style(`ce${n}`, `style:data-style-name="N${n}"`));

describe('a plain number in an .ods', () => {
  it('is what its data style shows', async () => {
    const cells = ['ce0', 'ce1', 'ce2', 'ce3', 'ce9'].map((name) => float('0.2856', name)).join('');
    expect(
      await rowOf(cells + float('45000', 'ce2'), { automatic: DATA + CELL_STYLES.join('') }),
    ).toEqual([
      'General 0.2856',
      '0.00% 0.2856',
      'dd/mm/yyyy 0.2856',
      '[h]:mm:ss 0.2856',
      'General 0.2856',
      'dd/mm/yyyy 45000 2023-03-15',
    ]);
  });

  it('is what a style above its own shows, which may stand among the common ones', async () => {
    const common = `<office:styles>${DATA}${style('Percento', 'style:data-style-name="N1"', STRUCK)}${style('Default')}</office:styles><office:automatic-styles>${style('ce1', 'style:data-style-name="N2"')}</office:automatic-styles>`;
    const automatic =
      style('ce1', 'style:parent-style-name="Percento"') +
      style('ce2', 'style:parent-style-name="ce1" style:data-style-name="N0"') +
      style('ce3', 'style:parent-style-name="Default"') +
      style('ce4', 'style:parent-style-name="ce4"');
    const cells = ['ce1', 'ce2', 'ce3', 'ce4', 'Percento'].map((name) => float('1', name)).join('');
    expect(await rowOf(cells, { automatic, common })).toEqual([
      '~0.00% 1',
      '~General 1',
      'General 1',
      'General 1',
      '~0.00% 1',
    ]);
  });

  it('is what the default styles of its row, its column and all cells show', async () => {
    const automatic = DATA + CELL_STYLES.join('');
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce1"/>';
    const cells = [float('1'), float('1'), float('1'), float('1', 'ce0'), float('1')].join('');
    const expected = ['General 1', 'General 1', '0.00% 1', 'General 1', 'General 1'];
    expect(await rowOf(cells, { automatic, columns })).toEqual(expected);
    const common = `<office:styles>${DATA}<style:default-style style:family="table-cell" style:data-style-name="N1"/></office:styles>`;
    expect(await rowOf(float('1') + float('1', 'x'), { common })).toEqual(['0.00% 1', '0.00% 1']);
  });

  it('counts its days from the day that the file names', async () => {
    const before =
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
    const automatic = DATA + CELL_STYLES.join('');
    expect(await rowOf(float('43538', 'ce2'), { automatic, before })).toEqual([
      'dd/mm/yyyy 45000 2023-03-15',
    ]);
  });

  it('takes nothing from the colours of a data style, nor from styles of other families', async () => {
    const automatic = `${style('ce1')}<number:number-style style:name="N5">${STRUCK}</number:number-style><style:style style:name="ce1" style:family="text">${STRUCK}</style:style>`;
    expect(await rowOf(float('1', 'ce1'), { automatic })).toEqual(['General 1']);
  });
});
