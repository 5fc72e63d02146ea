import * as v from "valibot";
import { DEFAULT_THRESHOLDS } from "../enquiry/thresholds";
import { mayComeBack } from "../mends/expected";
import type { Pence } from "../money";
import type { Kept } from "./kept";
import { NOTHING_KEPT } from "./kept";

/** What was read back, and in words what of it could not be used. */
export interface ParsedKept {
  readonly kept: Kept;
  readonly problems: readonly string[];
}

/**
 * Reads back what the add-in kept in the workbook. The file may come from anyone, so every part is checked, and a part
 * that is not as the add-in writes it is left out and said; the others hold.
 *
 * @param text the JSON that was kept; null where nothing was
 * @example parseKept(null).kept.choices // []
 */
export function parseKept(text: string | null): ParsedKept {
  if (text === null) return { kept: NOTHING_KEPT, problems: [] };
  const stored = objectIn(text);
  if (!stored) return { kept: NOTHING_KEPT, problems: [UNREADABLE] };
  const problems: string[] = [];
  const list = <T>(key: keyof typeof LISTS, schema: v.GenericSchema<unknown, T>): T[] => {
    const items: unknown = stored[key] ?? [];
    if (!Array.isArray(items)) {
      problems.push(LISTS[key]);
      return [];
    }
    const good = items.flatMap((item) => {
      const parsed = v.safeParse(schema, item);
      return parsed.success ? [parsed.output] : [];
    });
    if (good.length < items.length) problems.push(LISTS[key]);
    return good;
  };
  const choices = list("choices", CHOICE) as Kept["choices"];
  const accepted = list("accepted", ACCEPTED);
  const mended = list("mended", STEP);
  const options = v.safeParse(OPTIONS, stored["options"] ?? {});
  if (!options.success) problems.push("The settings of the summary kept in this workbook were not usable.");
  const thresholdsWritten = v.safeParse(v.nullish(THRESHOLDS, null), stored["thresholdsWritten"]);
  const summaryOf = v.safeParse(v.nullish(v.string(), null), stored["summaryOf"]);
  return {
    kept: {
      choices,
      options: options.success ? options.output : NOTHING_KEPT.options,
      accepted,
      mended,
      summaryOf: summaryOf.success ? summaryOf.output : null,
      thresholdsWritten: thresholdsWritten.success ? thresholdsWritten.output : null,
    },
    problems,
  };
}

const UNREADABLE = "What the add-in kept in this workbook could not be read, so everything is shown as it was found.";

const LISTS = {
  choices: "Some choices kept in this workbook were not usable and were left out.",
  accepted: "Some accepted points kept in this workbook were not usable and are shown again.",
  mended: "Some mends kept in this workbook were not usable and cannot be taken back.",
} as const;

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}

const ID = v.pipe(v.string(), v.regex(/^\d{1,9}$/u));
/** As much as a cell can hold. */
const WORDS = v.pipe(v.string(), v.maxLength(32_767));
const UNIT = v.picklist(["£m", "£000", "£"]);
const INDEX = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_048_575));

const COLUMN = v.object({
  label: WORDS,
  kind: v.picklist([
    "code",
    "description",
    "type",
    "service",
    "year",
    "saving",
    "total",
    "budget",
    "target",
    "achieved",
    "percent",
    "other",
  ]),
  year: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}\/\d{2}$/u))),
});

const CHOICE = v.object({
  id: ID,
  choice: v.object({
    unit: v.exactOptional(UNIT),
    basis: v.exactOptional(v.picklist(["cumulative", "incremental"])),
    sign: v.exactOptional(v.picklist(["negative", "positive"])),
    columns: v.exactOptional(v.pipe(v.array(COLUMN), v.maxLength(500))),
    codePattern: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
    budgetColumn: v.exactOptional(WORDS),
    budget: v.exactOptional(
      v.pipe(
        v.number(),
        v.safeInteger(),
        v.minValue(0),
        v.transform((whole) => whole as Pence),
      ),
    ),
    leftOut: v.exactOptional(v.boolean()),
    selected: v.exactOptional(v.boolean()),
  }),
});

const ACCEPTED = v.object({
  check: WORDS,
  message: WORDS,
  contents: v.array(WORDS),
  place: WORDS,
  reason: WORDS,
});

const CONTENT = v.union([WORDS, v.pipe(v.number(), v.finite()), v.boolean()]);

const STEP = v.pipe(
  v.object({
    id: ID,
    kind: v.picklist(["text to number", "tidy code", "date to year", "total to formula", "marks to notes"]),
    words: WORDS,
    parts: v.array(
      v.object({
        place: ID,
        row: INDEX,
        column: INDEX,
        cells: v.array(
          v.object({
            row: INDEX,
            column: INDEX,
            before: CONTENT,
            beforeFormat: WORDS,
            after: CONTENT,
            afterFormat: WORDS,
          }),
        ),
      }),
    ),
  }),
  v.check(({ kind, parts }) => parts.every(({ cells }) => cells.every(({ before }) => mayComeBack(kind, before)))),
);

const THRESHOLD = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000));

const THRESHOLDS = v.object(thresholdEntries());

const OPTIONS = v.object({
  unit: v.optional(v.picklist(["source", "£m", "£000", "£"]), "source"),
  isLive: v.optional(v.boolean(), true),
  thresholds: v.optional(THRESHOLDS, {}),
});

/** Every threshold, with its default where none is kept. */
function thresholdEntries() {
  type Entry = v.OptionalSchema<typeof THRESHOLD, number>;
  const entries = Object.entries(DEFAULT_THRESHOLDS).map(([name, value]) => [name, v.optional(THRESHOLD, value)]);
  return Object.fromEntries(entries) as Record<keyof typeof DEFAULT_THRESHOLDS, Entry>;
}
