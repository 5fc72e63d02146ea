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
  /** The names (`data-item`) of the list's item that it stands in, of those after it, then of those before it. */
  readonly items: readonly string[];
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
    // Parts come and go by their own state too, of which the pane as a whole is not told.
    const observer = new MutationObserver(() => {
      const gone = holder.current;
      if (gone === null || gone.element.isConnected) return;
      holder.current = null;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const next = gone.opener?.isConnected === true ? gone.opener : inPlaceOf(gone.items);
      (next ?? fallback.current)?.focus();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
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
  if (!item) return { element, opener: null, items: [] };
  const all = items();
  const place = all.indexOf(item);
  const names = [...all.slice(place), ...all.slice(0, place).toReversed()].map(nameOf);
  return { element, opener: item.querySelector<HTMLElement>("[aria-expanded='true']"), items: names };
}

function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-item]")];
}

function nameOf(item: HTMLElement): string {
  return item.dataset["item"] ?? "";
}

/** What decides about the same item in its new form, or about the one nearest to it: its last button. */
function inPlaceOf(names: readonly string[]): HTMLElement | undefined {
  const there = new Map(items().map((item) => [nameOf(item), item]));
  const buttons = names.map((name) => [...(there.get(name)?.querySelectorAll("button") ?? [])].at(-1));
  return buttons.find((button) => button?.checkVisibility());
}
