/** What a command came to, in words for the user, with what a view may show beside them. */
export type Outcome<T = undefined> =
  | { readonly kind: "done"; readonly message: string; readonly value: T }
  | { readonly kind: "nothing to do"; readonly message: string }
  | { readonly kind: "problem"; readonly message: string };
