import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { HostRange } from "../../model/range";
import { isRef, type Call } from "../member";
import { problem } from "../problems";
import { isRangeTarget, type RangeTarget } from "./range-target";

/** A whole-number argument, or `otherwise` where it was left out. */
export function numberArgument(call: Call, index: number, otherwise?: number): number {
  const value = call.args[index] ?? otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) throw problem("InvalidArgument");
  return value;
}

/** Whether an argument that may be left out was. */
export function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** An argument that may be an address or a Range object. */
export function rangeOrText(value: unknown): RangeTarget | string {
  if (typeof value === "string" && value !== "") return value;
  if (isRef(value) && isRangeTarget(value.target)) return value.target;
  throw problem("InvalidArgument");
}

/** Refuses a range that leaves the sheet or has nothing in it. */
export function insideSheet(range: HostRange): HostRange {
  const ok =
    range.row >= 0 &&
    range.column >= 0 &&
    range.rows > 0 &&
    range.columns > 0 &&
    range.row + range.rows <= MAX_ROWS &&
    range.column + range.columns <= MAX_COLUMNS;
  if (!ok) throw problem("InvalidArgument");
  return range;
}

/** A property value of the wanted kind, or InvalidArgument. */
export function expectText(value: unknown): string {
  if (typeof value !== "string") throw problem("InvalidArgument");
  return value;
}

/** A property value of the wanted kind, or InvalidArgument. */
export function expectNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw problem("InvalidArgument");
  return value;
}

/** A property value of the wanted kind, or InvalidArgument. */
export function expectBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw problem("InvalidArgument");
  return value;
}

/** One of a list of words, or InvalidArgument. */
export function expectOneOf<const T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw problem("InvalidArgument");
  return found;
}

/** A colour as "#RRGGBB", from "#rrggbb", "rrggbb" or one of the few names that add-ins use. */
export function expectColour(value: unknown): string {
  const text = expectText(value).trim();
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (!match?.[1]) throw problem("InvalidArgument");
  return `#${match[1].toUpperCase()}`;
}

const NAMED_COLOURS: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};
