import { makeStyles } from "@fluentui/react-components";

export const useLongListStyles = makeStyles({
  root: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  placed: { position: "absolute", insetInlineStart: 0, top: 0, width: "100%" },
});
