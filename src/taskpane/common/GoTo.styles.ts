import { makeStyles, tokens } from "@fluentui/react-components";

export const useGoToStyles = makeStyles({
  link: {
    minHeight: "24px",
    minWidth: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
    // Where colours are forced a link looks like the words beside it.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  inText: { display: "inline-block", marginBlock: "-4px" },
});
