import { problem } from "./problems";
import type { Ref } from "./member";

/** The ranges that the client library has asked to keep between batches, by the ids it was given for them. */
export class References {
  private readonly kept = new Map<string, Ref>();
  private readonly ids = new WeakMap<Ref, string>();
  private next = 1;

  /** How many are kept now: what an add-in that forgets to release lets grow. */
  get count(): number {
    return this.kept.size;
  }

  keep(ref: Ref): void {
    if (ref.isNull || this.ids.has(ref)) return;
    const id = `Range_${this.next++}`;
    this.kept.set(id, ref);
    this.ids.set(ref, id);
  }

  idOf(ref: Ref): string | undefined {
    return this.ids.get(ref);
  }

  get(id: string): Ref {
    const ref = this.kept.get(id);
    if (!ref) throw problem("InvalidReference");
    return ref;
  }

  release(id: unknown): void {
    this.kept.delete(String(id));
  }

  releaseAll(): void {
    this.kept.clear();
  }
}
