import type { FocusEvent, RefObject } from "react";
import { useEffect, useRef } from "react";

interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** What has the focus, and where it stands. */
interface Holder {
  readonly element: Element;
  /** The button that opened the part it stands in. */
  readonly opener: HTMLElement | null;
  /** The item of a list that it stands in (`data-item`): by name, and by its place among all items of the pane. */
  readonly item: { readonly name: string; readonly place: number } | null;
}

/**
 * Keeps the focus in the pane when what held it goes away. From a part that closes it goes back to the button that opened
 * it; from an item that goes, to what stands in its place; from anything else, such as a message that is dismissed, to
 * the main button. Someone who has left the pane is left alone.
 *
 * @returns handlers for the pane's outermost element
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): KeptFocus {
  const holder = useRef<Holder | null>(null);
  useEffect(() => {
    // A part may close without the pane as a whole being drawn anew, so it is the page that is watched.
    const watch = new MutationObserver(() => {
      const gone = holder.current;
      if (gone === null || gone.element.isConnected) return;
      holder.current = null;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const next = gone.opener?.isConnected === true ? gone.opener : inPlaceOf(gone.item);
      (next ?? fallback.current)?.focus();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [fallback]);
  return {
    onFocus: ({ target }) => {
      holder.current = holderOf(target);
    },
    onBlur: ({ target }) => {
      // An element that is taken away may lose the focus just before it goes, and that is not leaving.
      queueMicrotask(() => {
        if (target.isConnected && holder.current?.element === target) holder.current = null;
      });
    },
  };
}

function holderOf(element: Element): Holder {
  const item = element.closest<HTMLElement>("[data-item]");
  const opener = item?.querySelector<HTMLElement>("[aria-expanded='true']") ?? null;
  const name = item?.dataset["item"];
  return {
    element,
    opener,
    item: name === undefined ? null : { name, place: items().findIndex((one) => one === item) },
  };
}

function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-item]")];
}

/** The first button of the same item in its new form, or of the one nearest to where it was. */
function inPlaceOf(gone: Holder["item"]): HTMLElement | null {
  if (gone === null) return null;
  const all = items();
  const same = all.findIndex(({ dataset }) => dataset["item"] === gone.name);
  const place = same === -1 ? gone.place : same;
  const nearest = [...all.slice(place), ...all.slice(0, place).toReversed()];
  for (const item of nearest) {
    const button = item.querySelector<HTMLElement>("button");
    if (button) return button;
  }
  return null;
}
