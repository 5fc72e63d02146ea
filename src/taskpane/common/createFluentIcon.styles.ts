import { makeStyles } from "@fluentui/react-components";

export const useFluentIconStyles = makeStyles({
  root: { display: "inline", lineHeight: 0, "@media (forced-colors: active)": { forcedColorAdjust: "auto" } },
});
