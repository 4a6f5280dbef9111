const SPOKEN = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'] as const;

const ofElement = (element: Element): readonly string[] => [
  ...SPOKEN.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}: ${value}]`];
  }),
  ...(element instanceof HTMLInputElement && element.value !== '' ? [`[${element.value}]`] : []),
];

/** All words that a part of the page says, one line each: texts, labels, titles, values of fields. */
export const spokenText = (root: Node): string => {
  const lines: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Element) lines.push(...ofElement(node));
    if (node.nodeType === node.TEXT_NODE) lines.push((node.textContent ?? '').trim());
    node.childNodes.forEach(visit);
  };
  visit(root);
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
};
