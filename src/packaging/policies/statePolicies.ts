import { headerText, PAGE_POLICIES, policyText, type Folder, type Policy } from './pagePolicies';

/** Must come before all that loads something: a policy in a page holds for what follows it. */
const CHARSET = /<meta charset="utf-8" ?\/>/;
/** In the notes, the place of a page's header: `{{header taskpane.html}}`. */
const HEADER = /\{\{header ([^}]+)\}\}/g;

/**
 * The text of a file of the folder with the policies that belong into it: a page states its own, the
 * notes for the server state the headers. Other files stay as they are. Throws where a page or a
 * header is none of the folder's, or the page has no place for a policy.
 */
export const statePolicies = (folder: Folder, file: string, text: string): string => {
  if (file.endsWith('.html')) return stateInPage(file, text, policyOf(folder, file));
  if (!file.endsWith('.md')) return text;
  return text.replace(HEADER, (_, page: string) => headerText(policyOf(folder, page)));
};

const policyOf = (folder: Folder, page: string): Policy => {
  const policies: Readonly<Record<string, Policy>> = PAGE_POLICIES[folder];
  const policy = policies[page];
  if (policy === undefined)
    throw new Error(`${page} of ${folder} has no content security policy: add it to pagePolicies`);
  return policy;
};

const stateInPage = (page: string, html: string, policy: Policy): string => {
  if (!CHARSET.test(html)) throw new Error(`${page} has no <meta charset="utf-8" />`);
  return html.replace(
    CHARSET,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}" />`,
  );
};
