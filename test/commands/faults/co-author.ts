import type { Host } from "../../../src/host/host";
import { enterValue } from "../../../src/host/interpreter/members/range-actions";
import { addSheet, deleteSheet, renameSheet } from "../../../src/host/interpreter/members/sheet-changes";
import { insertCells } from "../../../src/host/interpreter/members/range-shift";
import { MAX_COLUMNS } from "../../../src/host/model/address";
import { usedRange } from "../../../src/host/model/cells";
import type { HostSheet } from "../../../src/host/model/types";

/** What somebody does who has the same workbook open, while a command is at work. */
export interface Edit {
  /** Where it is to be done; null where that is not there, as before the first summary. */
  readonly on: (host: Host) => HostSheet | null;
  readonly does: (host: Host, sheet: HostSheet) => void;
  /** A text that was typed, and that nothing may ever take away. */
  readonly typed?: string;
  /** Undoes what keeps every command from succeeding. */
  readonly lift?: (host: Host) => void;
}

const sheetNamed = (name: string) => (host: Host) => host.workbook.sheets.find((sheet) => sheet.name === name) ?? null;
const types = (row: number, column: number, text: string) => ({
  typed: text,
  does: (host: Host, sheet: HostSheet) => enterValue(host, sheet, row, column, text),
});
const anywhere = (host: Host) => host.workbook.sheets[0] ?? null;
const plan = sheetNamed("Plan");
const enquiries = sheetNamed("Lines of enquiry");
const protects = { does: (_host: Host, sheet: HostSheet) => void (sheet.protected = true) };
const lift = (host: Host) => {
  for (const sheet of host.workbook.sheets) sheet.protected = false;
  delete host.workbook.structureProtected;
};
const addsSheet = (name: string) => ({
  on: (host: Host) => (sheetNamed(name)(host) ? null : anywhere(host)),
  does: (host: Host) => enterValue(host, addSheet(host, name), 0, 0, "A sheet of my own"),
  typed: "A sheet of my own",
});

export const EDITS: Readonly<Record<string, Edit>> = {
  "corrects a figure": { on: plan, ...types(3, 2, "57") },
  "types over a text that is a figure": { on: plan, ...types(2, 2, "-125.5") },
  "types a note beside the plan": { on: plan, ...types(0, 10, "A note beside the plan") },
  "puts a row into the plan": {
    on: plan,
    does: (host, sheet) =>
      void insertCells(
        { sheet, range: { row: 3, column: 0, rows: 1, columns: MAX_COLUMNS } },
        { host, args: ["Down"] },
      ),
  },
  "renames the plan": { on: plan, does: (host, sheet) => renameSheet(host, sheet, "Our plan") },
  "deletes the plan": {
    on: (host) => (host.workbook.sheets.length > 1 ? plan(host) : null),
    does: deleteSheet,
  },
  "protects the plan": { on: plan, ...protects, lift },
  "answers a question": { on: enquiries, ...types(5, 5, "Seen by the panel") },
  "answers in a column of the panel's own": { on: enquiries, ...types(5, 12, "Cllr B") },
  "types beside a question": { on: enquiries, ...types(5, 15, "Far to the right") },
  "names the committee": { on: sheetNamed("About"), ...types(4, 1, "Scrutiny Committee") },
  "types under the lines": {
    on: sheetNamed("Savings by line"),
    typed: "Just under it",
    does: (host, sheet) => enterValue(host, sheet, bottomOf(sheet), 0, "Just under it"),
  },
  "types further under the lines": {
    on: sheetNamed("Savings by line"),
    typed: "Further under it",
    does: (host, sheet) => enterValue(host, sheet, bottomOf(sheet) + 3, 1, "Further under it"),
  },
  "renames the enquiries": { on: enquiries, does: (host, sheet) => renameSheet(host, sheet, "Our questions") },
  "deletes the checks": { on: sheetNamed("Checks"), does: deleteSheet },
  "protects the summary": { on: sheetNamed("Scrutiny summary"), ...protects, lift },
  "protects the structure": {
    on: anywhere,
    does: ({ workbook }) => void (workbook.structureProtected = true),
    lift,
  },
  "adds a sheet of the summary's name": addsSheet("Scrutiny summary"),
  "adds a sheet of the blank table's name": addsSheet("Savings plan"),
  "adds a sheet of the report's name": addsSheet("Savings"),
};

/** One more than the last row that holds anything. */
function bottomOf(sheet: HostSheet): number {
  const used = usedRange(sheet, true);
  return used ? used.row + used.rows : 0;
}
