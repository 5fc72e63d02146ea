import { movedRange, type Shift } from "../model/shift";
import type { HostRange } from "../model/range";
import type { HostSheet } from "../model/types";
import { problem } from "./problems";
import type { Ref } from "./member";

/** What a Range object stands for, which goes along when cells are put in or taken out. */
interface Cells {
  sheet: HostSheet;
  range: HostRange;
}

/**
 * The ranges that the client library has asked to keep between batches, by the ids it was given for them, and those of the
 * batch that is played.
 */
export class References {
  private readonly kept = new Map<string, Ref>();
  private readonly ids = new WeakMap<Ref, string>();
  private ofBatch: Cells[] = [];
  private readonly gone = new WeakSet<object>();
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

  /** Lets a range go along with its cells until the batch ends, and after that while it is kept. */
  follow(cells: Cells): void {
    this.ofBatch.push(cells);
  }

  endBatch(): void {
    this.ofBatch = [];
  }

  /** Moves every range with its cells. */
  shift(sheet: HostSheet, shift: Shift): void {
    const kept = [...this.kept.values()].map((ref) => ref.target).filter(isCells);
    for (const cells of new Set([...this.ofBatch, ...kept])) {
      if (cells.sheet !== sheet || this.gone.has(cells)) continue;
      const moved = movedRange(cells.range, shift);
      if (moved) cells.range = moved;
      else this.gone.add(cells);
    }
  }

  /** Refuses a range whose cells are all gone. */
  refuseGone(ref: Ref): void {
    if (typeof ref.target === "object" && ref.target !== null && this.gone.has(ref.target)) {
      throw problem("InvalidReference");
    }
  }
}

function isCells(target: unknown): target is Cells {
  return typeof target === "object" && target !== null && "sheet" in target && "range" in target;
}
