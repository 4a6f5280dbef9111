/** Where `npm start` serves the add-in, and what manifest.xml in the repository says. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest with its addresses below another base: `https://intranet.example.it/traguardo`.
 * Throws where the base is no https address of a folder.
 */
export const manifestForBaseUrl = (manifest: string, baseUrl: string): string =>
  manifest.replaceAll(`"${DEVELOPMENT_URL}/`, `"${escapedForXml(folderAddress(baseUrl))}/`);

const folderAddress = (baseUrl: string): string => {
  const given = `baseUrl is "${baseUrl}"`;
  const advice =
    'write the https address of the folder that will hold the add-in, as https://intranet.example.it/traguardo';
  if (!URL.canParse(baseUrl)) throw new Error(`${given}: ${advice}`);
  const { protocol, origin, pathname, search, hash, username } = new URL(baseUrl);
  if (protocol !== 'https:')
    throw new Error(`${given}, but Excel loads add-ins by https: ${advice}`);
  if (search !== '' || hash !== '' || username !== '') {
    throw new Error(`${given}, which is more than a folder: ${advice}`);
  }
  if (pathname.endsWith('.html') || pathname.endsWith('.xml')) {
    throw new Error(`${given}, which is a file: ${advice}`);
  }
  return origin + pathname.replace(/\/+$/, '');
};

const escapedForXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
