import { makeStyles } from "@fluentui/react-components";

export const useLongListStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: "none" },
});
