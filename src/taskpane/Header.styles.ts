import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useHeaderStyles = makeStyles({
  root: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalM,
    // Excel's own menu lies over this corner, 34 by 32 pixels.
    paddingInlineEnd: "32px",
  },
  main: { width: "100%", maxWidth: "none" },
  row: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  overview: {
    margin: 0,
    paddingBlock: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  again: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    // Its words end where the button above ends; forced colours draw its edge, which does so then.
    marginInlineEnd: "-8px",
    "@media (forced-colors: active)": { marginInlineEnd: 0 },
  },
});
