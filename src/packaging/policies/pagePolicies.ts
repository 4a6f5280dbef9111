/** Directives that a page may state itself, in the order in which they are written out. */
const DIRECTIVES = [
  'default-src',
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'connect-src',
  'frame-src',
  'object-src',
  'base-uri',
  'form-action',
] as const;

/** What a page may load, from where. What has no directive falls under `default-src`. */
export type Policy = Readonly<Partial<Record<(typeof DIRECTIVES)[number], readonly string[]>>>;

const NOTHING = ["'none'"];
const OWN = ["'self'"];
/** office.js, and the scripts and the frame that it loads from beside itself. */
const OFFICE = 'https://appsforoffice.microsoft.com';

const CLOSED = {
  'default-src': NOTHING,
  'object-src': NOTHING,
  'base-uri': NOTHING,
  'form-action': NOTHING,
} satisfies Policy;

/**
 * SHA-256 of the empty text. Fluent inserts its styles as empty elements and fills them through
 * `insertRule`, which no policy looks at: so the elements need not carry a nonce (a static server
 * gives everybody the same one, which protects nothing), nor the page `'unsafe-inline'`.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Must do without Trusted Types because office.js sets addresses of scripts and HTML as plain text.
 * `connect-src` must not name the addresses that office.js reports its own use to: the pane promises
 * to make no request. Office.js works without it.
 */
export const PANE: Policy = {
  ...CLOSED,
  'script-src': [...OWN, OFFICE],
  'style-src': [...OWN, EMPTY_STYLE],
  'img-src': OWN,
  // The sample workbook.
  'connect-src': OWN,
  // Where Excel for the web is on a server unknown to office.js, a page there asks for trust.
  'frame-src': [OFFICE],
};

const HELP: Policy = { ...CLOSED, 'style-src': OWN, 'img-src': OWN };

/** Holds for one's own machine; the grid inserts its styles as text, which needs `'unsafe-inline'`. */
export const PREVIEW: Policy = {
  ...CLOSED,
  'script-src': OWN,
  'style-src': [...OWN, "'unsafe-inline'"],
  'img-src': OWN,
  'font-src': OWN,
  'connect-src': OWN,
};

const HELP_PAGES = { 'help/it.html': HELP, 'help/en.html': HELP };

/** Every page of the folders in `dist`, by its path there. */
export const PAGE_POLICIES = {
  pane: { 'taskpane.html': PANE, ...HELP_PAGES },
  preview: { 'index.html': PREVIEW, ...HELP_PAGES },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Policy>>>>;

export type Folder = keyof typeof PAGE_POLICIES;

/** Where Excel for the web shows the pane and the help: the first is Excel, the others open it. */
export const OFFICE_FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
];

/** The policy as a page and a header state it. */
export const policyText = (policy: Policy): string =>
  DIRECTIVES.flatMap((directive) => {
    const sources = policy[directive];
    return sources === undefined ? [] : [`${directive} ${sources.join(' ')}`];
  }).join('; ');

/** The policy as a server sends it, with what browsers heed in a header alone. */
export const headerText = (policy: Policy): string =>
  `${policyText(policy)}; frame-ancestors ${OFFICE_FRAMES.join(' ')}`;
