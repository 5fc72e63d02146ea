import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSummaryViewStyles = makeStyles({
  // The tab says it already; screen readers find the view by its heading.
  hidden: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  where: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  group: { margin: 0, marginBlockEnd: tokens.spacingVerticalM, padding: 0, border: "0", minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
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
