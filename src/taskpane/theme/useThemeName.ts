import { useSyncExternalStore } from "react";
import type { ThemeName } from "./theme-name";
import { themeName } from "./theme-name";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The theme to show, now and whenever the user chooses other colours. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribe, currentThemeName);
}

function subscribe(changed: () => void): () => void {
  const queries = [FORCED, DARK].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

/** The theme to show now. Office must be ready. */
export function currentThemeName(): ThemeName {
  return themeName({
    background: backgroundOf(Office.context.officeTheme),
    isForced: matchMedia(FORCED).matches,
    systemIsDark: matchMedia(DARK).matches,
  });
}

/** Its type says that it is always there; in Excel on the web it is not. */
function backgroundOf(theme: Office.OfficeTheme | undefined): string | undefined {
  return theme?.bodyBackgroundColor;
}
