import { makeStyles, tokens } from "@fluentui/react-components";

export const useGoToStyles = makeStyles({
  alone: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  inText: { display: "inline-block", marginBlock: "-4px" },
});
