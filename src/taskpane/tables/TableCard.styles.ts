import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTableCardStyles = makeStyles({
  root: {
    marginBlockEnd: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  where: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  withIcon: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: `${tokens.spacingVerticalXXS} ${tokens.spacingVerticalXS}`,
  },
  problem: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  plan: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS },
  question: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    ...typographyStyles.caption1Strong,
  },
});
