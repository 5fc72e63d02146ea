import { makeStyles, tokens } from "@fluentui/react-components";

export const useTextLinkStyles = makeStyles({
  root: {
    minHeight: "24px",
    minWidth: "24px",
    padding: 0,
    border: "0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    // Among words of its own size, colour alone would not tell it from them.
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":active": { color: tokens.colorBrandForegroundLinkPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
});
