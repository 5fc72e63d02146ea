/**
 * Milliseconds after which a text counts as gone over again and again: far longer than one walk along it takes on any
 * machine, and far shorter than going back over it does.
 */
export const A_HANG = 60_000;
