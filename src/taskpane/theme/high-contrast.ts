import type { Theme } from "@fluentui/react-components";
import { createHighContrastTheme } from "@fluentui/react-components";

/** The system's own colours where the theme's would be those of one contrast theme, the black one. */
export const theme: Theme = {
  ...createHighContrastTheme(),
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
};
