import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useFigureGridStyles = makeStyles({
  frame: { overflowX: "auto", marginBlockStart: tokens.spacingVerticalS },
  grid: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    tableLayout: "auto",
  },
  heading: {
    padding: "2px 4px",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "end",
    verticalAlign: "bottom",
  },
  line: { borderTop: LINE },
  total: { fontWeight: tokens.fontWeightSemibold },
  name: {
    padding: "4px",
    fontWeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    // The text of the report stands over the top of the view.
    scrollMarginBlockStart: "300px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  figure: {
    padding: "4px",
    minWidth: "24px",
    height: "24px",
    boxSizing: "border-box",
    textAlign: "end",
    cursor: "pointer",
    scrollMarginBlockStart: "300px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  toCheck: { textDecorationLine: "underline", textDecorationStyle: "dotted", fontStyle: "italic" },
  marked: {
    backgroundColor: tokens.colorNeutralBackground4,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  reasons: { padding: "0 4px 4px" },
  reason: { display: "flex", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});
