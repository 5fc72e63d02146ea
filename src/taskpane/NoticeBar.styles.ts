import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeBarStyles = makeStyles({
  root: {
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    maxHeight: "50%",
    overflowY: "auto",
  },
  body: { overflowWrap: "anywhere" },
  title: { display: "block" },
  link: { display: "block" },
});
