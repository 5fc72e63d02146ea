import type { FocusEvent, RefObject } from "react";
import { useEffect, useRef } from "react";

interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in the pane when what held it goes away, such as a message that is dismissed: it moves to the main
 * button, where the next step is. Someone who has left the pane is left alone.
 *
 * @returns handlers for the pane's outermost element
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): KeptFocus {
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    if (holder.current === null || holder.current.isConnected) return;
    holder.current = null;
    if (document.activeElement === null || document.activeElement === document.body) fallback.current?.focus();
  });
  return {
    onFocus: ({ target }) => {
      holder.current = target;
    },
    onBlur: ({ target }) => {
      // An element that is taken away may lose the focus just before it goes, and that is not leaving.
      queueMicrotask(() => {
        if (target.isConnected && holder.current === target) holder.current = null;
      });
    },
  };
}
