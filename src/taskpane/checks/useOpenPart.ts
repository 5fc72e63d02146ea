import { useMemo, useState } from "react";

/** Which part of the list is open for a decision, and what the user has typed in it: it outlives being scrolled away. */
export interface OpenPart {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** Closes a part, unless another has been opened meanwhile. */
  readonly close: (key: string) => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
}

const NONE: { readonly key: string | null; readonly words: string } = { key: null, words: "" };

/** One part at a time: opening another closes the one before. */
export function useOpenPart(): OpenPart {
  const [{ key, words }, set] = useState(NONE);
  return useMemo(
    () => ({
      isOpen: (one) => one === key,
      toggle: (one) => set({ key: one === key ? null : one, words: "" }),
      close: (one) => set((now) => (now.key === one ? NONE : now)),
      words,
      setWords: (typed) => set({ key, words: typed }),
    }),
    [key, words],
  );
}
