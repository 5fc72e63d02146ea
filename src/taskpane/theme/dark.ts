import type { Theme } from "@fluentui/react-components";
import { createDarkTheme } from "@fluentui/react-components";
import { TEAL } from "./brand";

/** The ramp is dark, so on a dark pane words and lines take its lighter end and buttons its middle. */
export const theme: Theme = {
  ...createDarkTheme(TEAL),
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
