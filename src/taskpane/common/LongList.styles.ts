import { makeStyles } from "@fluentui/react-components";

export const useLongListStyles = makeStyles({
  root: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  outOfSight: { position: "absolute", insetInline: 0 },
});
