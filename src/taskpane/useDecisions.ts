import { useCallback, useMemo } from "react";
import { loadPart } from "../commands/load-part";
import type { Outcome } from "../commands/outcome";
import { problem } from "../commands/outcome";
import type { WorkbookResults } from "../commands/read-tables";
import { announce } from "./announce";
import { decided, mended, notDone, selectionRead } from "./notices";
import type { PaneActions } from "./pane-actions";
import type { NoticeWords, PaneEvent, PaneResults } from "./pane-state";
import type { Worker } from "./worker";

type Decisions = Pick<
  PaneActions,
  "decide" | "useSelection" | "accept" | "withdraw" | "preview" | "mend" | "takeBack" | "setOptions"
>;

interface DecisionsNeed {
  readonly results: PaneResults | null;
  readonly work: Worker["work"];
  readonly dispatch: (event: PaneEvent) => void;
  readonly say: (notice: NoticeWords) => void;
}

/** What the user decides about what was read. The commands for it are loaded when the first is wanted. */
export function useDecisions({ results, work, dispatch, say }: DecisionsNeed): Decisions {
  /** Runs a command that gives what the workbook holds afterwards. */
  const change = useCallback(
    async (
      command: () => Promise<Outcome<WorkbookResults>>,
      words: (outcome: Outcome<unknown>) => NoticeWords | null,
    ) => {
      const done = await work("changing", async () => {
        const outcome = await command();
        if (outcome.kind === "done") dispatch({ kind: "read", results: outcome.value });
        if (outcome.kind === "done unread") dispatch({ kind: "changed", sheet: "" });
        const notice = words(outcome);
        if (notice) say(notice);
        else announce(outcome.message);
        return outcome.kind === "done" || outcome.kind === "done unread";
      });
      return done === true;
    },
    [dispatch, say, work],
  );

  return useMemo(
    () => ({
      decide: (table, choice) => change(async () => (await deciding()).decideAboutTable(table, choice), decided),
      useSelection: () =>
        void change(
          async () => (await import(/* webpackChunkName: "decisions" */ "../commands/use-selection")).useSelection(),
          selectionRead,
        ),
      accept: async (finding, reason) =>
        results !== null &&
        (await change(async () => (await deciding()).acceptFinding(finding, reason, results), decided)),
      withdraw: (finding) => {
        if (results) void change(async () => (await deciding()).withdrawAcceptance(finding, results), decided);
      },
      preview: async (mends) => {
        const part = await loadPart(mending());
        const outcome = part.ok ? await part.value.previewOf(mends) : problem(part.problem);
        if (outcome.kind === "done") return outcome.value;
        say(notDone("The cells were not read", outcome.message));
        return null;
      },
      mend: (mends) => change(async () => (await mending()).mend(mends), mended),
      takeBack: (step) => void change(async () => (await mending()).takeMendBack(step), mended),
      setOptions: async (options) => {
        const part = await loadPart(deciding());
        const outcome = part.ok ? await part.value.setSummaryOptions(options) : problem(part.problem);
        if (outcome.kind === "done") dispatch({ kind: "kept", kept: outcome.value });
        else say(notDone("The settings were not kept", outcome.message));
        return outcome.kind === "done";
      },
    }),
    [change, dispatch, results, say],
  );
}

const deciding = () => import(/* webpackChunkName: "decisions" */ "../commands/decide");
const mending = () => import(/* webpackChunkName: "decisions" */ "../commands/mends");
