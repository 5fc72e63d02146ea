import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";
import { TextLink } from "./TextLink";

/**
 * A view that is loaded when it is first shown. Where it does not come, words stand in its place, and the rest of the
 * pane stays.
 *
 * @param load the import, with the view taken out of it
 */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => PartMissing) }));
}

function PartMissing() {
  return (
    <p role="alert">
      A part of the add-in was not loaded. Check the connection, then{" "}
      <TextLink onClick={() => location.reload()}>load it again</TextLink>.
    </p>
  );
}
