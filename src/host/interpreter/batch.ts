import type { Host } from "../host";
import { isRef, NULL_REF, type Ref } from "./member";
import { HostProblem, problem } from "./problems";
import { answerQuery, uncapitalised } from "./query";
import { canBeUndone } from "./undo";
import { refToWorkbook } from "./members/workbook";
import { ACTION, PATH, type ActionInfo, type ArgumentInfo, type RequestBody, type ResponseBody } from "./wire";

/** Where and how a batch is made to fail by a test. */
export interface PlannedFailure {
  code: string;
  message: string;
  /** How many actions take effect before it; none if absent. After "all", only the answer is refused. */
  afterActions?: number | "all";
}

export interface BatchOptions {
  failure?: PlannedFailure | undefined;
  /** Whether it is to be one step of undo with other batches, which not every member can be part of. */
  isMerged?: boolean;
}

/**
 * Plays a batch: its actions in order, up to the first that fails. What was done before that stays done, as in Excel.
 * @returns The results so far and, where an action failed, the error that Excel would answer with.
 */
export function playBatch(host: Host, body: RequestBody, options: BatchOptions = {}): ResponseBody {
  try {
    return playActions(new Batch(host, body, options), body, options.failure);
  } finally {
    host.references.endBatch();
  }
}

function playActions(batch: Batch, body: RequestBody, failure: PlannedFailure | undefined): ResponseBody {
  const results: ResponseBody["Results"] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (failure && failsAt(failure, index)) throw new HostProblem(failure.code, failure.message);
      results.push({ ActionId: action.Id, Value: batch.play(action) });
    } catch (thrown) {
      if (!(thrown instanceof HostProblem)) throw thrown;
      const Location = batch.location(action);
      return { Results: results, Error: { Code: thrown.code, Message: thrown.message, ActionIndex: index, Location } };
    }
  }
  return { Results: results };
}

function failsAt({ afterActions = 0 }: PlannedFailure, index: number): boolean {
  return afterActions !== "all" && index >= afterActions;
}

class Batch {
  private readonly objects = new Map<number, Ref>();

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
    private readonly options: BatchOptions,
  ) {}

  play(action: ActionInfo): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const ref = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return ref.isNull ? null : { ...ref.identity(), ...this.referenceId(ref) };
      case ACTION.query:
        return withReference(answerQuery(ref, action.QueryInfo), this.referenceId(ref));
      case ACTION.method:
        return this.method(ref, action);
      case ACTION.setProperty:
        this.refuseUnmerged(ref, action.Name);
        ref.write(uncapitalised(action.Name), this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostProblem(
          "NotImplemented",
          `Action type ${action.ActionType} is not played by the local workbook.`,
        );
    }
  }

  /** "Range.values", for the error's `debugInfo.errorLocation`. */
  location(action: ActionInfo): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const known = this.objects.get(action.ObjectPathId);
    const name = action.Name !== "" ? action.Name : (path?.Name ?? "");
    const parent =
      known ?? (path?.ParentObjectPathId === undefined ? undefined : this.objects.get(path.ParentObjectPathId));
    return parent ? `${parent.type}.${uncapitalised(name)}` : uncapitalised(name);
  }

  private method(ref: Ref, action: ActionInfo): unknown {
    if (action.Name === "_KeepReference") {
      this.host.references.keep(ref);
      return null;
    }
    this.refuseUnmerged(ref, action.Name);
    const result = ref.call(uncapitalised(action.Name), this.arguments(action.ArgumentInfo));
    return isRef(result) ? result.identity() : result;
  }

  private refuseUnmerged(ref: Ref, member: string): void {
    if (this.options.isMerged === true && !canBeUndone(ref.type, uncapitalised(member))) {
      throw problem("UndoNotSupported");
    }
  }

  private referenceId(ref: Ref): Record<string, unknown> {
    const id = this.host.references.idOf(ref);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private object(id: number): Ref {
    let ref = this.objects.get(id);
    if (!ref) this.objects.set(id, (ref = this.resolve(id)));
    this.host.references.refuseGone(ref);
    return ref;
  }

  private resolve(id: number): Ref {
    const path = this.body.ObjectPaths[id];
    if (!path) throw problem("InvalidReference");
    if (path.ObjectPathType === PATH.global) return refToWorkbook(this.host);
    if (path.ObjectPathType === PATH.nullObject) return NULL_REF;
    if (path.ObjectPathType === PATH.reference) return this.host.references.get(path.Name);
    if (path.ParentObjectPathId === undefined) {
      throw new HostProblem("NotImplemented", `A new ${path.Name} is not played by the local workbook.`);
    }
    const parent = this.object(path.ParentObjectPathId);
    if (path.ObjectPathType === PATH.property) return parent.link(uncapitalised(path.Name));
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    const result = parent.call(uncapitalised(path.Name), args);
    return isRef(result) ? result : NULL_REF;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private withObjects(args: readonly unknown[], ids: readonly unknown[]): unknown[] {
    return args.map((argument, index) => {
      const id = ids[index];
      if (typeof id === "number" && id !== 0) return this.object(id);
      return Array.isArray(id) && Array.isArray(argument) ? this.withObjects(argument, id) : argument;
    });
  }
}

function withReference(answer: unknown, reference: Record<string, unknown>): unknown {
  return typeof answer === "object" && answer !== null ? { ...answer, ...reference } : answer;
}
