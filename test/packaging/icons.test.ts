import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { ICONS } from '../../src/packaging/icons';
import { pngSize } from '../../src/packaging/manifest/rules/icons';

const files = ICONS.flatMap(({ name, sizes }) =>
  sizes.map((size) => [`${name}-${size}.png`, size] as const),
);
const folder = (name: string): readonly string[] =>
  readdirSync(`assets/icons/${name}`).filter((file) => /\.\w+$/.test(file));

/** Relative luminance after WCAG 2. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('icons', () => {
  test.each(files)('holds %s in its true size', (file, size) => {
    expect(pngSize(readFileSync(`assets/icons/${file}`))).toEqual({ width: size, height: size });
  });

  test('holds no drawing or picture that is not declared', () => {
    expect(folder('.').toSorted()).toEqual(files.map(([file]) => file).toSorted());
    expect(folder('svg').toSorted()).toEqual(ICONS.map(({ name }) => `${name}.svg`).toSorted());
  });

  test.each(ICONS.map(({ name }) => name))('stands out on light and dark ribbons: %s', (name) => {
    const svg = readFileSync(`assets/icons/svg/${name}.svg`, 'utf8');
    const colours = [...new Set(svg.match(/#[0-9A-F]{6}/gi))].filter((each) => each !== '#FFFFFF');
    expect(colours).not.toEqual([]);
    for (const colour of colours) {
      expect(contrast(colour, '#F3F3F3')).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, '#262626')).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('pngSize', () => {
  test('returns null for what is no PNG', () => {
    expect(pngSize(new TextEncoder().encode('<svg/>'))).toBeNull();
    expect(pngSize(new Uint8Array(40))).toBeNull();
  });
});
