import type { Problem } from "../savings/result";
import { STOPPED } from "../workbook/work";

/** What a command came to, in words for the user, with what a view may show beside them. */
export type Outcome<T = undefined> =
  | { readonly kind: "done"; readonly message: string; readonly value: T }
  | { readonly kind: "nothing to do"; readonly message: string }
  | { readonly kind: "stopped"; readonly message: string }
  /** It was done, but what the workbook holds now could not be read. */
  | { readonly kind: "done unread"; readonly message: string }
  | { readonly kind: "problem"; readonly message: string };

/** The outcome of a command that was done, where Excel then would not give what the workbook holds now. */
export function doneUnread(done: string, { message }: Problem): { kind: "done unread"; message: string } {
  return { kind: "done unread", message: `${done} What the workbook holds now was not read. ${message}` };
}

/** The outcome of a command that came to nothing: Excel refused something, or the user stopped it. */
export function problem({ id, message }: Problem): { readonly kind: "problem" | "stopped"; readonly message: string } {
  return { kind: id === STOPPED ? "stopped" : "problem", message };
}
