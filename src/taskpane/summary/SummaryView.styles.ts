import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSummaryViewStyles = makeStyles({
  where: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  sheets: {
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalM,
    paddingInlineStart: "20px",
    overflowWrap: "anywhere",
  },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  group: { margin: 0, marginBlockEnd: tokens.spacingVerticalM, padding: 0, border: "0", minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, margin: 0, padding: 0 },
  publish: { marginBlockStart: tokens.spacingVerticalL },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginBlockEnd: tokens.spacingVerticalM,
  },
});
