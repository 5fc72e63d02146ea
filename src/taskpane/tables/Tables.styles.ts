import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTablesStyles = makeStyles({
  section: { "& + &": { marginBlockStart: tokens.spacingVerticalL } },
  sheet: {
    ...typographyStyles.caption1Strong,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  changed: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  leftOut: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  lookedFor: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: "16px",
    color: tokens.colorNeutralForeground2,
  },
  missing: { marginBlockStart: tokens.spacingVerticalXL },
  missingHeading: { ...typographyStyles.body1Strong, margin: 0 },
  missingActions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  missingText: { margin: 0, marginBlockEnd: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});
