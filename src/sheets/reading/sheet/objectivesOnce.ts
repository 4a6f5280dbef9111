import type { WrittenObjective } from '../../../domain/model/written';
import type { SheetContent } from '../grid/sheetContent';
import { matchKey } from '../grid/text';

/** An objective over or in several tables side by side is read with each of them, and is one. */
export const objectivesOnce = (content: SheetContent): SheetContent => {
  const objectives = new Map<string, WrittenObjective>();
  const keys = new Map<string, string>();
  const keyOf = (key: string): string => keys.get(key) ?? key;
  for (const objective of content.objectives) {
    const parent = objective.parent === null ? null : keyOf(objective.parent);
    const identity = `${parent ?? ''}|${matchKey(objective.codeAsWritten ?? '')}|${matchKey(objective.title)}`;
    const known = objectives.get(identity);
    keys.set(objective.key, known?.key ?? objective.key);
    objectives.set(
      identity,
      known === undefined
        ? { ...objective, parent }
        : {
            ...known,
            department: known.department ?? objective.department,
            evaluation: known.evaluation ?? objective.evaluation,
          },
    );
  }
  const indicators = content.indicators.map((indicator) => ({
    ...indicator,
    objective: keyOf(indicator.objective),
  }));
  return { ...content, objectives: [...objectives.values()], indicators };
};
