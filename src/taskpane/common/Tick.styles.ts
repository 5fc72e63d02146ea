import { makeStyles, tokens } from "@fluentui/react-components";

export const useTickStyles = makeStyles({
  root: { display: "flex", alignItems: "start", columnGap: tokens.spacingHorizontalS, paddingBlock: "4px" },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});
