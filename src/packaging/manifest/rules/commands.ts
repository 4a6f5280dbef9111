import { everyElement } from '../manifestElement';
import type { ManifestRule } from '../manifestRule';
import { remark } from '../problem';

/** Every button runs a function of src/commands, and every one of those has a button. */
export const commands: ManifestRule = (manifest, surroundings) => {
  const named = everyElement(manifest).filter(({ name }) => name === 'FunctionName');
  const known = surroundings.commands.join(', ');
  return [
    ...named
      .filter(({ text }) => !surroundings.commands.includes(text))
      .map((element) =>
        remark(
          element,
          `No ribbon function is called "${element.text}"`,
          `Write one of ${known}, or add it to src/commands/commandNames.ts`,
        ),
      ),
    ...surroundings.commands
      .filter((command) => !named.some(({ text }) => text === command))
      .map((command) =>
        remark(
          manifest,
          `No button runs ${command}`,
          'Add its <Control>, or remove it from src/commands/commandNames.ts',
        ),
      ),
  ];
};
