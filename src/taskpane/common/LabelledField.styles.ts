import { makeStyles } from "@fluentui/react-components";

export const useLabelledFieldStyles = makeStyles({
  // A long option, or large text, makes a field no wider than its place.
  root: { gridTemplateColumns: "minmax(0, 1fr)" },
});
