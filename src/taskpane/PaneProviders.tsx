import type { Theme } from "@fluentui/react-components";
import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneProvidersStyles } from "./PaneProviders.styles";
import { useTheme } from "./theme/useTheme";

interface PaneProvidersProps {
  /** The theme of the first view; another is loaded when the user chooses other colours. */
  readonly openingTheme: Theme;
  readonly children: ReactNode;
}

/** What every view of the pane stands in: the theme that Excel and the system ask for, and the voice that announces results. */
export function PaneProviders({ openingTheme, children }: PaneProvidersProps) {
  const theme = useTheme(openingTheme);
  const styles = usePaneProvidersStyles();
  return (
    <FluentProvider theme={theme} lang="en-GB" className={styles.root}>
      <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
    </FluentProvider>
  );
}
