import type { Host } from "../../host";
import { blankCells } from "../../model/cells";
import { isRef, refTo, type Call, type Members, type Ref } from "../member";
import { problem } from "../problems";
import { isRangeTarget } from "./range-target";

/**
 * The Functions object of the workbook: worksheet functions that an add-in has worked out.
 * @returns The reference.
 */
export function refToFunctions(host: Host): Ref {
  return refTo(FUNCTIONS, null, host);
}

const FUNCTIONS: Members<null> = { type: "Functions", methods: { countBlank } };

const RESULT: Members<{ value: number }> = {
  type: "FunctionResult",
  properties: { value: { get: ({ value }) => value }, error: { get: () => null } },
};

function countBlank(_none: null, { host, args: [argument] }: Call): Ref {
  if (!isRef(argument) || !isRangeTarget(argument.target)) throw problem("InvalidArgument");
  const { sheet, range } = argument.target;
  host.settleValues();
  return refTo(RESULT, { value: blankCells(sheet, range) }, host);
}
