import { makeStyles } from "@fluentui/react-components";

export const useHiddenStyles = makeStyles({
  root: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
});
