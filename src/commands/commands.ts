import { insertSamples } from "./insert-samples";
import { runPart } from "./load-part";
import type { Outcome } from "./outcome";
import type { Work } from "./progress";

/** A command as the ribbon, the pane and the keyboard know it. */
export interface Command {
  /** The manifest's name for it, and the code's. */
  readonly name: string;
  readonly label: string;
  /** What it does, in one sentence. */
  readonly description: string;
  readonly run: (work?: Work) => Promise<Outcome<unknown>>;
}

/**
 * Every command of the add-in: one table for the ribbon, the pane's buttons and shortcuts. What a command is made of is
 * loaded when it is first run.
 */
export const COMMANDS = {
  createScrutinySummary: {
    name: "createScrutinySummary",
    label: "Create scrutiny summary",
    description: "Reads and checks every savings table and writes the summary on sheets of its own.",
    run: (work?: Work) =>
      runPart(import(/* webpackChunkName: "sheets" */ "./create-summary"), (part) => part.createSummary(work)),
  },
  publishSummary: {
    name: "publishSummary",
    label: "Publish a copy",
    description: "Opens the summary's sheets as a new workbook to send out, with values in place of formulas.",
    run: (work?: Work) =>
      runPart(import(/* webpackChunkName: "publishing" */ "./publish-summary"), (part) => part.publishSummary(work)),
  },
  insertSampleSheets: {
    name: "insertSampleSheets",
    label: "Insert sample sheets",
    description: "Adds five councils' savings papers as sheets, to try the add-in on.",
    run: insertSamples,
  },
} as const satisfies Record<string, Command>;
