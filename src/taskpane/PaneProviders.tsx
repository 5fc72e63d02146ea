import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneProvidersStyles } from "./PaneProviders.styles";
import { THEMES } from "./theme/themes";
import { useThemeName } from "./theme/useThemeName";

/** What every view of the pane stands in: the theme that Excel and the system ask for, and the voice that announces results. */
export function PaneProviders({ children }: { readonly children: ReactNode }) {
  const themeName = useThemeName();
  const styles = usePaneProvidersStyles();
  return (
    <FluentProvider theme={THEMES[themeName]} lang="en-GB" className={styles.root}>
      <AriaLiveAnnouncer>{children}</AriaLiveAnnouncer>
    </FluentProvider>
  );
}
