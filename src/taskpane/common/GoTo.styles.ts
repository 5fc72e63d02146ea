import type { GriffelStyle } from "@fluentui/react-components";
import { makeStyles, tokens } from "@fluentui/react-components";

/** An address looks like nothing else, so it needs no line under it, except where colours are forced. */
const ADDRESS: GriffelStyle = {
  textDecorationLine: "none",
  ":hover": { textDecorationLine: "underline" },
  "@media (forced-colors: active)": { textDecorationLine: "underline" },
};

export const useGoToStyles = makeStyles({
  alone: { ...ADDRESS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  inText: { ...ADDRESS, display: "inline-block", marginBlock: "-4px" },
});
