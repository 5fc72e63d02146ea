import { makeStyles, tokens } from "@fluentui/react-components";

/** Work that is done within this time shows no sign of progress: a flash would only disturb. */
const late = {
  animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
  animationDuration: "150ms",
  animationDelay: "300ms",
  animationFillMode: "both",
} as const;

export const usePaneStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "288px",
    // Where there is little height the whole pane scrolls, and else only what was read.
    "@media (max-height: 420px)": { height: "auto" },
  },
  progress: { flexShrink: 0, height: "3px", marginBottom: "-1px" },
  bar: { ...late, backgroundColor: "transparent" },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  waiting: { ...late, margin: 0, color: tokens.colorNeutralForeground2 },
});
