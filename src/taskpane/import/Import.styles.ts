import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const WIDE = "@container (min-width: 560px)";

export const useImportStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, marginBlockEnd: tokens.spacingVerticalXS, outlineStyle: "none" },
  words: { margin: 0, marginBlockEnd: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  paste: { maxWidth: "100%" },
  pasteText: { height: "min(40vh, 320px)", maxHeight: "none" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalM,
  },
  root: { containerType: "inline-size" },
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    [WIDE]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalL },
  },
  read: { minWidth: 0, [WIDE]: { order: -1 } },
  table: {
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  where: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  warned: {
    ...typographyStyles.caption1,
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    overflowWrap: "anywhere",
  },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  place: { marginBlockStart: tokens.spacingVerticalM },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  problem: { ...typographyStyles.caption1, margin: 0, marginBlockEnd: tokens.spacingVerticalXS },
});
