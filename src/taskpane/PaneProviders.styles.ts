import { makeStaticStyles, makeStyles } from "@fluentui/react-components";

/** The pane fills its page, whether that is Excel's or the local workbook's. */
const usePageStyles = makeStaticStyles({
  "html, body": { height: "100%", margin: 0 },
  "#pane": { height: "100%" },
});

const useStyles = makeStyles({ root: { height: "100%" } });

export function usePaneProvidersStyles() {
  usePageStyles();
  return useStyles();
}
