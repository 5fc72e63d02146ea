import { useCallback, useMemo } from "react";
import { COMMANDS } from "../commands/commands";
import type { Outcome } from "../commands/outcome";
import type { Work } from "../commands/progress";
import type { WorkbookResults } from "../commands/read-tables";
import { selectRange } from "../commands/select-range";
import type { RangeRef } from "../savings/grid";
import { announce } from "./announce";
import { inserted, notDone, published, summaryCreated } from "./notices";
import { overviewOf } from "./overview";
import type { PaneActions, PlaceOf } from "./pane-actions";
import type { NoticeWords } from "./pane-state";
import type { Worker } from "./worker";

type Commands = Pick<
  PaneActions,
  "readAgain" | "createSummary" | "publish" | "stop" | "insertSamples" | "insertBlankTable" | "insert" | "goTo"
>;

interface CommandsNeed extends Pick<Worker, "work" | "stop"> {
  /** Reads the workbook and shows what it holds; null where that failed, which is then said. */
  readonly read: (work?: Work) => Promise<WorkbookResults | null>;
  readonly took: (results: WorkbookResults) => void;
  readonly say: (notice: NoticeWords) => void;
}

/** What the pane's buttons do. */
export function useCommands({ work, stop, read, took, say }: CommandsNeed): Commands {
  const readAgain = useCallback(async () => {
    const results = await work("reading", read);
    if (results) announce(overviewOf(results));
  }, [read, work]);

  const create = useCallback(
    () =>
      work("creating", async (work) => {
        const outcome = await COMMANDS.createScrutinySummary.run(work);
        if (outcome.kind === "done") took(outcome.value.results);
        else if (outcome.kind === "nothing to do" && (await read(work)) === null) return;
        say(summaryCreated(outcome));
      }),
    [read, say, took, work],
  );

  const publish = useCallback(
    () =>
      work("publishing", async (work) => {
        const outcome = await COMMANDS.publishSummary.run(work);
        if (outcome.kind === "nothing to do" && (await read(work)) === null) return;
        say(published(outcome));
      }),
    [read, say, work],
  );

  /** Inserts sheets, and reads the workbook that has them now. */
  const insert = useCallback(
    async <T>(command: () => Promise<Outcome<T>>, placeOf?: PlaceOf<T>) =>
      (await work("inserting", async (work) => {
        const outcome = await command();
        const isDone = outcome.kind === "done";
        if (!isDone) say(notDone("Nothing was inserted", outcome.message));
        else if ((await read(work)) !== null) say(inserted(outcome.message, placeOf?.(outcome.value)));
        return isDone;
      })) === true,
    [read, say, work],
  );

  const goTo = useCallback(
    async (range: RangeRef) => {
      const outcome = await selectRange(range);
      if (outcome.kind === "done") announce(outcome.message);
      else say(notDone("The cell was not found", outcome.message, true));
    },
    [say],
  );

  return useMemo(
    () => ({
      readAgain: () => void readAgain(),
      createSummary: () => void create(),
      publish: () => void publish(),
      stop,
      insertSamples: () => void insert(COMMANDS.insertSampleSheets.run),
      insertBlankTable: (options) =>
        void insert(async () =>
          (await import(/* webpackChunkName: "sheets" */ "../commands/insert-blank-table")).insertBlankTable(options),
        ),
      insert,
      goTo: (range) => void goTo(range),
    }),
    [create, goTo, insert, publish, readAgain, stop],
  );
}
