import type { Theme } from "@fluentui/react-components";
import type { ThemeName } from "./theme-name";

const LOADERS: Readonly<Record<ThemeName, () => Promise<{ readonly theme: Theme }>>> = {
  light: () => import(/* webpackChunkName: "theme-light" */ "./light"),
  dark: () => import(/* webpackChunkName: "theme-dark" */ "./dark"),
  highContrast: () => import(/* webpackChunkName: "theme-high-contrast" */ "./high-contrast"),
};

/** Loads one theme; the others stay on the server. @returns the same object each time; rejected where it cannot be loaded */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  return (await LOADERS[name]()).theme;
}
