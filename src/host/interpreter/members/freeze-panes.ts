import type { Host } from "../../host";
import type { HostSheet } from "../../model/types";
import { NULL_REF, refTo, type Members, type Ref } from "../member";
import { isMissing, numberArgument, rangeOrText } from "./arguments";
import { refToRange } from "./range";
import { rangeAt } from "./range-target";

/**
 * A sheet's WorksheetFreezePanes object.
 * @returns The reference.
 */
export function refToFreezePanes(host: Host, sheet: HostSheet): Ref {
  return refTo(FREEZE_PANES, sheet, host);
}

const FREEZE_PANES: Members<HostSheet> = {
  type: "WorksheetFreezePanes",
  affectsValues: false,
  methods: {
    getLocationOrNullObject: (sheet, { host }) => {
      const { frozenRows, frozenColumns } = sheet;
      if (frozenRows === 0 && frozenColumns === 0) return NULL_REF;
      const range = { row: 0, column: 0, rows: frozenRows || 1_048_576, columns: frozenColumns || 16_384 };
      return refToRange(host, { sheet, range });
    },
  },
  actions: {
    freezeRows: (sheet, call) => freeze(sheet, numberArgument(call, 0, 1), 0),
    freezeColumns: (sheet, call) => freeze(sheet, 0, numberArgument(call, 0, 1)),
    freezeAt: (sheet, { host, args }) => {
      if (isMissing(args[0])) {
        freeze(sheet, 0, 0);
        return;
      }
      const given = rangeOrText(args[0]);
      const { range } = typeof given === "string" ? rangeAt(host, sheet, given) : given;
      freeze(
        sheet,
        range.rows >= 1_048_576 ? 0 : range.row + range.rows,
        range.columns >= 16_384 ? 0 : range.column + range.columns,
      );
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
};

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}
