import type { Problem } from "../savings/result";
import { STOPPED } from "../workbook/work";

/** What a command came to, in words for the user, with what a view may show beside them. */
export type Outcome<T = undefined> =
  | { readonly kind: "done"; readonly message: string; readonly value: T }
  | { readonly kind: "nothing to do"; readonly message: string }
  | { readonly kind: "stopped"; readonly message: string }
  | { readonly kind: "problem"; readonly message: string };

/** The outcome of a command that came to nothing: Excel refused something, or the user stopped it. */
export function problem({ id, message }: Problem): { readonly kind: "problem" | "stopped"; readonly message: string } {
  return { kind: id === STOPPED ? "stopped" : "problem", message };
}
