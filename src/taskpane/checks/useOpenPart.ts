import { useMemo, useState } from "react";

/** Which part of the list is open for a decision, and what the user has typed in it: it outlives being scrolled away. */
export interface OpenPart {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly close: () => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
}

/** One part at a time: opening another closes the one before. */
export function useOpenPart(): OpenPart {
  const [{ key, words }, set] = useState<{ key: string | null; words: string }>({ key: null, words: "" });
  return useMemo(
    () => ({
      isOpen: (one) => one === key,
      toggle: (one) => set({ key: one === key ? null : one, words: "" }),
      close: () => set({ key: null, words: "" }),
      words,
      setWords: (typed) => set({ key, words: typed }),
    }),
    [key, words],
  );
}
