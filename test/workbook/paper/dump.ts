import type { HostSheet, HostWorkbook } from "../../../src/host/model/types";

/** What a workbook holds, so that two can be compared: ids, and the order in which things were added, are nothing of it. */
export function dumpOf(workbook: HostWorkbook): string[] {
  const { sheets, names, settings, properties } = workbook;
  const sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  const text = (value: unknown): string => {
    if (typeof value === "string") return JSON.stringify(sheetNames.get(value) ?? value);
    if (typeof value !== "object" || value === null) return String(value);
    // A cloned workbook's maps are of another realm, and no instances of this one's Map.
    const kind = kindOf(value);
    if (kind === "Map") return text(sortedEntries(value as ReadonlyMap<unknown, unknown>));
    if (kind === "Set") return text([...(value as ReadonlySet<unknown>)].sort());
    if (Array.isArray(value)) return `[${value.map(text).join()}]`;
    const parts = Object.entries(value).filter(([key, part]) => key !== "id" && part !== undefined);
    return `{${parts
      .map(([key, part]) => `"${key}":${text(part)}`)
      .sort()
      .join()}}`;
  };
  return [
    ...sheets.flatMap((sheet) => sheetLines(sheet).map((line) => `${sheet.name}: ${text(line)}`)),
    ...names.map((name) => text(name)).sort(),
    ...[...settings].map((setting) => text(setting)).sort(),
    text(properties),
  ];
}

function sheetLines(sheet: HostSheet): unknown[] {
  const { rows, tables, charts, selection: _selection, furtherSelections: _further, ...others } = sheet;
  const cells = [...rows].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, cell })));
  const held = cells.filter(({ cell }) => cell.value !== null || cell.formula !== undefined || hasLook(cell.style));
  return [
    ...held.sort((a, b) => a.row - b.row || a.column - b.column),
    ...[...tables].sort((a, b) => a.range.row - b.range.row),
    ...[...charts].sort((a, b) => (a.name < b.name ? -1 : 1)),
    others,
  ];
}

function hasLook(style: object | undefined): boolean {
  return style !== undefined && Object.keys(style).length > 0;
}

function sortedEntries(map: ReadonlyMap<unknown, unknown>): unknown[] {
  return [...map].sort(([a], [b]) => Number(a) - Number(b));
}

function kindOf(part: unknown): string {
  return Object.prototype.toString.call(part).slice("[object ".length, -1);
}
