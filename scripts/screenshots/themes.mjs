const DARK = { colorScheme: 'dark' };
const LIGHT = { colorScheme: 'light' };
const PLAIN = { forcedColors: 'none' };
const HIGH_CONTRAST = { forcedColors: 'active' };

/** The themes that pictures are taken in: what the system asks for in each, and the class of a window that shows it. */
export const THEMES = {
  light: { media: { ...LIGHT, ...PLAIN }, class: 'vscode-theme-defaults-themes-light_modern-json' },
  dark: { media: { ...DARK, ...PLAIN }, class: 'vscode-theme-defaults-themes-dark_modern-json' },
  'high-contrast': { media: { ...DARK, ...HIGH_CONTRAST }, class: 'vscode-theme-defaults-themes-hc_black-json' },
  'high-contrast-light': { media: { ...LIGHT, ...HIGH_CONTRAST }, class: 'vscode-theme-defaults-themes-hc_light-json' },
};

/** Settings with which a window shows the theme that the system asks for. */
export const AS_THE_SYSTEM_ASKS = {
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'workbench.preferredLightColorTheme': 'Default Light Modern',
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
  'workbench.preferredHighContrastColorTheme': 'Default High Contrast',
  'workbench.preferredHighContrastLightColorTheme': 'Default High Contrast Light',
};

/** Has a window show a theme; whatever is open stays open. */
export async function show(page, theme) {
  await page.emulateMedia(theme.media);
  await page.locator(`.monaco-workbench.${theme.class}`).waitFor();
  // What is drawn on a canvas, such as the overview ruler, follows in the next frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
