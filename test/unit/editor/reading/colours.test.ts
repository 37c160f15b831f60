import { assert } from 'chai';
import manifest from '../../../../package.json';

/** What VS Code's own themes have behind an article's text. */
const BACKGROUNDS = {
  light: ['#ffffff'],
  dark: ['#1f1f1f', '#1e1e1e', '#121314'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};

type Channels = readonly [number, number, number];

function channels(colour: string): Channels {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return [r, g, b];
}

/** The contrast of two colours as WCAG 2 counts it: from 1, none, to 21. */
function contrast(one: Channels, other: Channels): number {
  const luminance = (colour: Channels) => {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen where a colour that may be transparent lies over another. */
function over(colour: string, background: Channels): Channels {
  const opacity = colour.length > 7 ? parseInt(colour.slice(7), 16) / 255 : 1;
  const [r, g, b] = channels(colour).map((value, index) => value * opacity + background[index] * (1 - opacity));
  return [r, g, b];
}

const THEMES = Object.keys(BACKGROUNDS) as (keyof typeof BACKGROUNDS)[];
const TEXT = { light: '#3b3b3b', dark: '#cccccc', highContrast: '#ffffff', highContrastLight: '#292929' };

describe('the colours of marks', () => {
  for (const { id, defaults } of manifest.contributes.colors)
    for (const theme of THEMES)
      for (const background of BACKGROUNDS[theme].map(channels))
        it(`${id} stands out in ${theme} as VS Code asks`, () => {
          const seen = over(defaults[theme], background);
          // A background must leave the text on it legible; a line be seen; letters be read, and more so in high contrast.
          if (id.endsWith('Background')) assert.isAtLeast(contrast(channels(TEXT[theme]), seen), 4.5);
          else
            assert.isAtLeast(
              contrast(seen, background),
              theme.startsWith('high') ? 7 : id.endsWith('Foreground') ? 4.5 : 3,
            );
        });

  const backgrounds = manifest.contributes.colors.filter(({ id }) => id.endsWith('Background'));
  const drawn = manifest.contributes.colors.filter(({ id }) => !id.endsWith('Background'));
  for (const theme of THEMES)
    it(`are seen in ${theme} where marks lie within each other`, () => {
      for (const editor of BACKGROUNDS[theme].map(channels)) {
        const behind = backgrounds.reduce((below, { defaults }) => over(defaults[theme], below), editor);
        assert.isAtLeast(contrast(channels(TEXT[theme]), behind), 4.5);
        for (const { id, defaults } of drawn) {
          const least = id.endsWith('Foreground') ? 4.5 : 3;
          assert.isAtLeast(contrast(over(defaults[theme], behind), behind), least, id);
        }
      }
    });
});
