import type { FunctionDefinition, LazyDefinition } from "../context";
import { AGGREGATES } from "./aggregates";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { SCALARS } from "./scalars";
import { SHAPES } from "./shapes";
import { TEXTS } from "./texts";

/** Every worksheet function that is played, by its name in capitals. Any other name is #NAME?. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition | LazyDefinition> = new Map(
  [AGGREGATES, CONDITIONAL, DATES, INFORMATION, LOGIC, LOOKUP, SCALARS, SHAPES, TEXTS].flatMap((group) =>
    Object.entries(group),
  ),
);
