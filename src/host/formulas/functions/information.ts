import { cellAt, errorValue, isErrorValue } from "../../model/cells";
import { broadcast, scalarOf } from "../broadcast";
import type { FunctionDefinition } from "../context";
import { isArea, type Scalar } from "../values";

function asks(test: (value: Scalar) => boolean): FunctionDefinition {
  return { least: 1, most: 1, run: (args, context) => broadcast(args, context, ([value = null]) => test(value), true) };
}

export const INFORMATION: Record<string, FunctionDefinition> = {
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: asks((value) => isErrorValue(value)),
  ISERR: asks((value) => isErrorValue(value) && value.error !== "#N/A"),
  ISNA: asks((value) => isErrorValue(value) && value.error === "#N/A"),
  ISFORMULA: {
    least: 1,
    most: 1,
    run: ([area]) =>
      isArea(area)
        ? cellAt(area.sheet, area.range.row, area.range.column)?.formula !== undefined
        : errorValue("#VALUE!"),
  },
  NA: { least: 0, most: 0, run: () => errorValue("#N/A") },
  N: {
    least: 1,
    most: 1,
    run: ([value], context) => {
      const one = scalarOf(value, context);
      return typeof one === "boolean" ? Number(one) : typeof one === "number" || isErrorValue(one) ? one : 0;
    },
  },
  T: {
    least: 1,
    most: 1,
    run: ([value], context) => {
      const one = scalarOf(value, context);
      return typeof one === "string" || isErrorValue(one) ? one : "";
    },
  },
};
