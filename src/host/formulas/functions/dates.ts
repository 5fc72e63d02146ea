import { dateFromSerial, dateToSerial } from "numfmt";
import { errorValue } from "../../model/cells";
import { broadcast } from "../broadcast";
import type { FunctionDefinition } from "../context";
import type { Scalar } from "../values";
import { numberOrThrow } from "./numbers";

function part(index: number): FunctionDefinition {
  return {
    least: 1,
    most: 1,
    run: (args, context) =>
      broadcast(args, context, ([value = null]) => {
        const serial = numberOrThrow(value);
        return serial < 0 ? errorValue("#NUM!") : (dateFromSerial(serial)[index] ?? 0);
      }),
  };
}

/** Month 13 is next January and day 0 is the last of the month before, as in Excel. */
function serialOf(year: number, month: number, day: number): Scalar {
  const full = year < 1900 ? year + 1900 : year;
  const date = new Date(Date.UTC(full, Math.trunc(month) - 1, Math.trunc(day)));
  return dateToSerial([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]) ?? errorValue("#NUM!");
}

export const DATES: Record<string, FunctionDefinition> = {
  YEAR: part(0),
  MONTH: part(1),
  DAY: part(2),
  DATE: {
    least: 3,
    most: 3,
    run: (args, context) =>
      broadcast(args, context, ([year = null, month = null, day = null]) =>
        serialOf(numberOrThrow(year), numberOrThrow(month), numberOrThrow(day)),
      ),
  },
  TODAY: {
    least: 0,
    most: 0,
    run: (_args, { host: { today } }) => serialOf(today.getFullYear(), today.getMonth() + 1, today.getDate()),
  },
};
