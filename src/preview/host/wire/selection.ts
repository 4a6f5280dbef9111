/** What a `load` asks for: nothing named means every plain property. */
export interface Selection {
  readonly children: ReadonlyMap<string, Selection>;
}

interface Growing {
  readonly children: Map<string, Growing>;
}

/** Reads `['name', 'format/fill/color', 'items/name']`. */
export const selectionOf = (paths: readonly string[]): Selection => {
  const root: Growing = { children: new Map() };
  for (const path of paths) {
    let place = root;
    for (const part of path.split('/').map((step) => step.trim())) {
      let next = place.children.get(part);
      if (!next) {
        next = { children: new Map() };
        place.children.set(part, next);
      }
      place = next;
    }
  }
  return root;
};
