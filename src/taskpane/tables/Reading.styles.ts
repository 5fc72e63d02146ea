import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useReadingStyles = makeStyles({
  root: { ...typographyStyles.caption1, display: "grid", rowGap: tokens.spacingVerticalS, margin: 0 },
  fact: { display: "grid", gridTemplateColumns: "4em minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  why: { gridColumnStart: 2, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
