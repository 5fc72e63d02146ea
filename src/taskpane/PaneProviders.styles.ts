import { makeStyles } from "@fluentui/react-components";

/** The pane fills its page: the height of page and place is the pages' own (webpack.config.js, src/host/page/page.css). */
export const usePaneProvidersStyles = makeStyles({ root: { height: "100%" } });
