import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { loadTheme } from "./load-theme";
import { useThemeName } from "./useThemeName";

/**
 * The theme to show, now and whenever the user chooses other colours. The one before stays until the next is loaded, and
 * where it cannot be.
 *
 * @param opening the theme that was loaded before the first view
 */
export function useTheme(opening: Theme): Theme {
  const name = useThemeName();
  const [theme, setTheme] = useState(opening);
  useEffect(() => {
    let isWanted = true;
    loadTheme(name).then(
      (loaded) => {
        if (isWanted) setTheme(loaded);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [name]);
  return theme;
}
