import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "288px",
    // Where there is little height the whole pane scrolls, and else only what was read.
    "@media (max-height: 480px)": { height: "auto" },
  },
  status: { flexShrink: 0, paddingInline: tokens.spacingHorizontalL },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});
