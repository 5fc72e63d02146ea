/** How far what was read may be relied on, with the reason in a sentence. */
export interface Confidence {
  /** Read one way only; the likelier of two ways, which the reason names; or to be confirmed by the user. */
  readonly level: "certain" | "likely" | "ask";
  readonly reason: string;
}

// One object for all: a table has thousands of figures, and most of them are plain.
export const AS_STORED: Confidence = { level: "certain", reason: "The cell holds a number." };
export const AS_WRITTEN: Confidence = { level: "certain", reason: "The figure can be read in one way only." };
export const NONE_WRITTEN: Confidence = { level: "certain", reason: "No figure stands here." };

export function likely(reason: string): Confidence {
  return { level: "likely", reason };
}

export function ask(reason: string): Confidence {
  return { level: "ask", reason };
}

const LEVELS: readonly Confidence["level"][] = ["certain", "likely", "ask"];

/** The least certain of several, the first of these where several are as uncertain. */
export function leastCertain(first: Confidence, ...others: readonly Confidence[]): Confidence {
  return others.reduce((least, one) => (LEVELS.indexOf(one.level) > LEVELS.indexOf(least.level) ? one : least), first);
}
