/**
 * Long work that may pause between its steps, so that a page can answer its user meanwhile. It knows nothing of time: who
 * goes through the steps decides where to pause.
 */
export type Steps<T> = Generator<undefined, T>;

/** Goes through all steps without a pause. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
