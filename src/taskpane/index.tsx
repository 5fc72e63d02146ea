import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import { PaneProviders } from "./PaneProviders";

/** The custom functions are registered by a script before this one, and wait for none of it. */
void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (!place) return;
  createRoot(place).render(
    <PaneProviders>
      <Pane />
    </PaneProviders>,
  );
});
