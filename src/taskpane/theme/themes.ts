import type { Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme, webLightTheme } from "@fluentui/react-components";
import { TEAL } from "./brand";
import type { ThemeName } from "./theme-name";

/** Links stand out from the words beside them. */
const ON_LIGHT: Partial<Theme> = {
  colorBrandForegroundLink: TEAL[100],
  colorBrandForegroundLinkHover: TEAL[90],
  colorBrandForegroundLinkPressed: TEAL[80],
};

/** The ramp is dark, so on a dark pane words and lines take its lighter end and buttons its middle. */
const ON_DARK: Partial<Theme> = {
  colorBrandBackground: TEAL[100],
  colorBrandBackgroundHover: TEAL[90],
  colorBrandBackgroundPressed: TEAL[80],
  colorBrandForeground1: TEAL[130],
  colorBrandForegroundLink: TEAL[130],
  colorBrandForegroundLinkHover: TEAL[140],
  colorBrandForegroundLinkPressed: TEAL[120],
  colorCompoundBrandBackground: TEAL[120],
  colorNeutralForeground2BrandHover: TEAL[130],
  colorNeutralForeground2BrandPressed: TEAL[120],
};

/** The system's own colours where the theme's would be those of one contrast theme, the black one. */
const FORCED: Partial<Theme> = {
  fontFamilyBase: webLightTheme.fontFamilyBase,
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(TEAL), ...ON_LIGHT },
  dark: { ...createDarkTheme(TEAL), ...ON_DARK },
  highContrast: { ...teamsHighContrastTheme, ...FORCED },
};
