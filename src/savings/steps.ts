/**
 * Long work that may pause between its steps, so that a page can answer its user meanwhile. It knows nothing of time: who
 * goes through the steps decides where to pause.
 */
export type Steps<T> = Generator<undefined, T>;

/** At a microsecond or so for each, so many items are gone through before anybody could feel it. */
export const ITEMS_A_STEP = 5000;

/** Makes something of each item of a list that may be very long, in steps. */
export function* mapped<T, R>(items: readonly T[], make: (item: T) => R): Steps<R[]> {
  const made: R[] = [];
  for (const item of items) {
    if (made.length % ITEMS_A_STEP === 0) yield;
    made.push(make(item));
  }
  return made;
}

/** Goes through all steps without a pause. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
