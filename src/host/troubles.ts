import type { PlannedFailure } from "./interpreter/batch";
import type { RequestBody } from "./interpreter/wire";

/** Chooses a batch: by how many come before it (0 is the next), or by looking at it. */
export type BatchChoice = number | ((body: RequestBody) => boolean);

/**
 * How a connection is lost: a request does not reach Excel; or Excel does what it asks and the answer is lost; or nobody
 * ever hears of it again.
 */
export type Loss = "unsent" | "unanswered" | "silent";

interface Planned<What> {
  choice: BatchChoice;
  readonly what: What;
}

/** What tests plan to go wrong, each at a batch that they choose. */
export class Troubles {
  private readonly failures: Planned<PlannedFailure>[] = [];
  private readonly meanwhile: Planned<() => void>[] = [];
  private readonly losses: Planned<Loss>[] = [];
  private lost: Loss | null = null;

  /** Makes a batch fail, once: at its first action, after `afterActions` of them have taken effect, or after all. */
  failNext(choice: BatchChoice, failure: PlannedFailure): void {
    this.failures.push({ choice, what: failure });
  }

  /** Does something just before a batch is played: what the user or a co-author does while the add-in is at work. */
  before(choice: BatchChoice, does: () => void): void {
    this.meanwhile.push({ choice, what: does });
  }

  /** Loses the connection at a batch: it and all that come after it fail, until the connection is restored. */
  loseConnection(choice: BatchChoice, how: Loss): void {
    this.losses.push({ choice, what: how });
  }

  restoreConnection(): void {
    this.lost = null;
  }

  /** How the connection is lost; null while there is one. */
  get loss(): Loss | null {
    return this.lost;
  }

  /** Called with each batch before it is played. @returns how it is to fail, if at all */
  take(body: RequestBody): PlannedFailure | undefined {
    taken(this.meanwhile, body)?.();
    this.lost = taken(this.losses, body) ?? this.lost;
    return taken(this.failures, body);
  }

  /** Nothing more goes wrong. */
  end(): void {
    for (const planned of [this.failures, this.meanwhile, this.losses]) planned.length = 0;
    this.lost = null;
  }
}

/** The first that is planned for this batch; for the others it is one batch less to wait. */
function taken<What>(planned: Planned<What>[], body: RequestBody): What | undefined {
  const at = planned.findIndex(({ choice }) => (typeof choice === "number" ? choice <= 0 : choice(body)));
  for (const one of planned) if (typeof one.choice === "number") one.choice -= 1;
  return at < 0 ? undefined : planned.splice(at, 1)[0]?.what;
}
