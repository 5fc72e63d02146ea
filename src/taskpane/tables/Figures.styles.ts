import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFiguresStyles = makeStyles({
  frame: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  caption: {
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    captionSide: "top",
    paddingBlock: "2px",
    whiteSpace: "normal",
    "::first-letter": { textTransform: "uppercase" },
  },
  year: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  label: { fontWeight: "inherit", textAlign: "start", paddingBlock: "3px", paddingInlineEnd: "2px" },
  // Digits stand under digits, as the bracketed formats of Excel keep them.
  unbracketed: { "::after": { content: '")"', visibility: "hidden" } },
  cell: { textAlign: "end", paddingBlock: "3px", paddingInlineStart: "1px" },
});
