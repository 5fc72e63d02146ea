import type { Theme } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { useMemo } from "react";
import { announceIn } from "./announce";
import { useHiddenStyles } from "./common/Hidden.styles";
import { usePaneProvidersStyles } from "./PaneProviders.styles";
import { useTheme } from "./theme/useTheme";

interface PaneProvidersProps {
  /** The theme of the first view; another is loaded when the user chooses other colours. */
  readonly openingTheme: Theme;
  readonly children: ReactNode;
}

/**
 * What every view of the pane stands in: the theme that Excel and the system ask for, and the voice that announces results.
 * Fluent's styles read a theme from the page's variables alone, so that its own provider is not needed for them.
 */
export function PaneProviders({ openingTheme, children }: PaneProvidersProps) {
  const theme = useTheme(openingTheme);
  const variables = useMemo(() => variablesOf(theme), [theme]);
  const styles = usePaneProvidersStyles();
  const unseen = useHiddenStyles();
  return (
    <div lang="en-GB" dir="ltr" className={styles.root} style={variables}>
      {children}
      <div aria-live="assertive" className={unseen.root} ref={announceIn} />
    </div>
  );
}

/** A theme's tokens under the names that styles read them by. */
function variablesOf(theme: Theme): CSSProperties {
  return Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, value]));
}
