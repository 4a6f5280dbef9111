import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../src/application/evaluate/evaluate';
import { BROKEN } from './support/brokenEvaluate';
import { chanceOf } from './support/chance';
import { CHANGES, FAMILY_NAMES } from './support/changes';
import { inFile } from './support/inFile';
import { askedStories, KEPT_STORIES } from './support/keptStories';
import { playStory, type Evaluate, type Story } from './support/playStory';
import { inMemory } from './support/storage';
import { storiesOf } from './support/stories';

const SEED = 20_231_231;
/** Stories a family; about 28 changes each, so 6 families make some 1,300. */
const STORIES = 8;
const FILE_STORIES = 20;

const play = (story: Story, evaluateWith: Evaluate = evaluate): Promise<unknown> =>
  playStory(story, { evaluateWith, storage: inMemory() });

describe('what people typed, through years of changes', () => {
  it.each(FAMILY_NAMES)('stays with what it was typed for: %s', async (family) => {
    await fc.assert(
      fc.asyncProperty(storiesOf(family), async (story) => {
        await play(story);
      }),
      { seed: SEED + FAMILY_NAMES.indexOf(family), numRuns: STORIES },
    );
  });

  it('stays with what it was typed for in real files', async () => {
    await fc.assert(
      fc.asyncProperty(storiesOf('everything together'), async (story) => {
        const short = { ...story, months: story.months.slice(0, 4) };
        await playStory(short, { evaluateWith: evaluate, storage: inFile() });
      }),
      // Files are slow: a failing story is not made shorter.
      { seed: SEED + FAMILY_NAMES.length, numRuns: FILE_STORIES, endOnFailure: true },
    );
  });

  it.each([...KEPT_STORIES, ...askedStories()])('plays again: %s', async (_, story) => {
    await play(story);
  });
});

/** Everything that is typed counts, then only harmless changes; the last month empties results. */
const SOUND: Story = {
  seed: 3,
  months: [
    [
      ['typeActual', 5],
      ['typeActual', 6],
      ['typeActual', 7],
      ['typeActual', 8],
      ['typeScore', 1],
      ['typeReason', 1],
    ],
    [
      ['sortTable', 2],
      ['moveColumn', 3],
      ['moveColumns', 4],
      ['renameSheet', 5],
      ['freshCopy', 6],
    ],
  ],
};

const EMPTIED: Story = {
  ...SOUND,
  months: [
    ...SOUND.months,
    Array.from({ length: 60 }, (_, salt) => ['emptyResult', salt] as const),
  ],
};

describe('the driver', () => {
  it('finds nothing wrong with a story in which everything stays', async () => {
    await expect(play(SOUND)).resolves.toBeDefined();
  });

  it.each(BROKEN)('notices an evaluation that %s', async (_, make, invariant) => {
    await expect(play(EMPTIED, make())).rejects.toThrow(invariant);
  });

  it('makes every change that it knows, in some story', async () => {
    const made = new Set<string>();
    for (const [name, change] of Object.entries(CHANGES))
      for (let salt = 0; salt < 12 && !made.has(name); salt++) {
        const before: Story = {
          seed: salt,
          months: [
            [
              ['typeActual', 1],
              ['typeScore', 2],
            ],
          ],
        };
        const desk = await playStory(before, { evaluateWith: evaluate, storage: inMemory() });
        if (change(desk, chanceOf(salt)) !== null) made.add(name);
      }
    expect(Object.keys(CHANGES).filter((name) => !made.has(name))).toEqual(['yearBefore']);
  });
});
