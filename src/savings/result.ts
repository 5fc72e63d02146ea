/** What can go wrong when the domain is asked something: a catalogued id and a sentence for the user. */
export interface Problem {
  readonly id: string;
  readonly message: string;
}

/** Errors are values here; a throw is a bug. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T>(id: string, message: string): Result<T> {
  return { ok: false, problem: { id, message } };
}
