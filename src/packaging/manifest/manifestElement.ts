/** An element of the manifest with its place, for messages. */
export interface ManifestElement {
  /** With its prefix, as `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  /** Trimmed; empty where there is none. */
  readonly text: string;
  /** Names from the root, as `OfficeApp/Hosts/Host`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** The element and everything inside it, in document order. */
export const everyElement = (element: ManifestElement): readonly ManifestElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];

/** The elements at a path below this one, as `Hosts/Host`. */
export const elementsAt = (element: ManifestElement, path: string): readonly ManifestElement[] =>
  path
    .split('/')
    .reduce<readonly ManifestElement[]>(
      (found, name) =>
        found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [element],
    );
