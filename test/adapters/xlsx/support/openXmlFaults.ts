import validate from '@ooxml-tools/validate';
import { packageFaults } from './packageFaults';

/**
 * What is wrong with a workbook, a line each: what Microsoft's Open XML SDK says, which holds it to
 * the schemas of ECMA-376 as Office 2019 reads them and to rules on numbers and ids; then the rules
 * of the package that the SDK does not look at. Rejects where the SDK cannot even open it.
 */
export const openXmlFaults = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const found = await validate(bytes, 'xlsx', 'Office2019');
  const lines = found.map(
    ({ path, description }) => `${path.partUri} ${path.xpath}: ${description}`,
  );
  return [...lines, ...packageFaults(bytes)].sort();
};
