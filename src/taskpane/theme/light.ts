import type { Theme } from "@fluentui/react-components";
import { createLightTheme } from "@fluentui/react-components";
import { TEAL } from "./brand";

/** Links stand out from the words beside them. */
export const theme: Theme = {
  ...createLightTheme(TEAL),
  colorBrandForegroundLink: TEAL[100],
  colorBrandForegroundLinkHover: TEAL[90],
  colorBrandForegroundLinkPressed: TEAL[80],
};
