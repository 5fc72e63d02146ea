import { makeStyles, tokens } from "@fluentui/react-components";

/** The pane fills its page: the height of page and place is the pages' own (webpack.config.js, src/host/page/page.css). */
export const usePaneProvidersStyles = makeStyles({
  root: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
  },
});
