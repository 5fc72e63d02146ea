import { makeStyles, tokens } from "@fluentui/react-components";

export const useBusyStyles = makeStyles({
  // Work that is done at once shows no sign of progress: a flash would only disturb.
  root: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalL,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "150ms",
    animationDelay: "300ms",
    animationFillMode: "both",
  },
  bar: {
    display: "block",
    width: "100%",
    height: "4px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
  words: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: `max(24px, ${tokens.lineHeightBase200})`,
    overflowWrap: "anywhere",
  },
  stop: { flexShrink: 0 },
  silent: { margin: 0, color: tokens.colorNeutralForeground1 },
});
