import { makeStyles, tokens } from "@fluentui/react-components";

export const useOutOfDateStyles = makeStyles({
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: `max(24px, ${tokens.lineHeightBase200})`,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, marginBlockStart: "4px", color: tokens.colorStatusWarningForeground1 },
});
