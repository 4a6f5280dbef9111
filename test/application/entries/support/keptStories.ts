import type { Story } from './playStory';

/**
 * Stories that once failed, by what they were about. A failing run prints its story as one line of
 * JSON: put it here, or give it to the test as the environment variable `STORY`, to play it again.
 */
export const KEPT_STORIES: readonly (readonly [about: string, story: Story])[] = [
  [
    'two indicators inserted above one with a confirmed actual',
    {
      seed: 0,
      months: [
        [['typeActual', 0]],
        [
          ['insertIndicator', 15_876],
          ['insertIndicator', 0],
        ],
      ],
    },
  ],
];

/** The story in the environment variable, if there is one. */
export const askedStories = (): readonly (readonly [about: string, story: Story])[] => {
  const text = process.env['STORY'];
  return text === undefined ? [] : [['STORY', JSON.parse(text) as Story]];
};
