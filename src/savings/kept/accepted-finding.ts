/**
 * A finding that the user accepts as it is, with the reason. It is known again by what it says and by what its cells
 * hold, so that it stays accepted when rows move and comes back when a cell changes.
 */
export interface AcceptedFinding {
  readonly check: string;
  /** The finding's sentence, without row numbers. */
  readonly message: string;
  /** What its cells held, in order. */
  readonly contents: readonly string[];
  /** Where it was, such as "'Birmingham'!C7": tells apart findings that say the same. */
  readonly place: string;
  readonly reason: string;
}
