import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import { PaneProviders } from "./PaneProviders";
import { loadTheme } from "./theme/load-theme";
import { currentThemeName } from "./theme/useThemeName";

/** The custom functions are registered by a script before this one, and wait for none of it. */
void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (place) void showPane(place);
});

/** Shows the pane once its colours are there, so that nobody sees it without them. */
async function showPane(place: HTMLElement): Promise<void> {
  const theme = await loadTheme(currentThemeName()).catch(() => null);
  if (!theme) {
    place.textContent = "The pane could not be loaded. Check the connection, close the pane and open it again.";
    return;
  }
  createRoot(place).render(
    <PaneProviders openingTheme={theme}>
      <Pane />
    </PaneProviders>,
  );
}
