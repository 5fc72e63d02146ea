import { makeStyles, tokens } from "@fluentui/react-components";

/** What is filled in or chosen from. */
export const useControlStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    '&[aria-invalid="true"]': { border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}` },
  },
});
