import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useReportTextStyles = makeStyles({
  side: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where there is little height the whole pane scrolls, and the text with it.
    "@media (max-height: 480px)": { position: "static" },
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  box: {
    position: "relative",
    maxHeight: "min(30vh, 260px)",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@container (min-width: 560px)": { maxHeight: "min(70vh, 640px)" },
  },
  line: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "3.2em minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `4px ${tokens.spacingHorizontalS} 4px 0`,
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    cursor: "pointer",
    // A report may have thousands of lines: those out of sight are not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 24px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
  },
  blank: { paddingBlock: 0, containIntrinsicSize: "auto 16px" },
  marked: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground4,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight", outline: "1px solid Highlight" },
  },
  number: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
  text: { minHeight: "1em", whiteSpace: "pre-wrap", overflowWrap: "anywhere", tabSize: 2 },
});
