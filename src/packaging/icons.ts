/** The icons of the add-in: one drawing each in assets/icons/svg, and its sizes in pixels. */
export const ICONS = [
  { name: 'traguardo', sizes: [16, 32, 64, 80, 128] },
  { name: 'read', sizes: [16, 32, 80] },
  { name: 'write', sizes: [16, 32, 80] },
  { name: 'next-finding', sizes: [16, 32, 80] },
  { name: 'undo', sizes: [16, 32, 80] },
  { name: 'help', sizes: [16, 32, 80] },
] as const;
