import type { Paper } from "../paper";
import type { SourceContext } from "../source-context";

const OF_BASIS = {
  cumulative:
    "Each year's figure is the whole effect of that year against today's budget (cumulative), so years are not added up: the last year is the full effect.",
  incremental:
    "Each year's figure is the further step of that year (incremental), so the full effect is what the years come to together.",
} as const;

/** What a reader must know to take the figures as they are meant, in a sentence or two. How it was decided is said elsewhere. */
export function meaningOf({ summary: { table, years }, unitLabel }: SourceContext, { names }: Paper): string[] {
  const unit =
    unitLabel === ""
      ? "The unit of the figures is not known: they stand as they are written."
      : `Figures are in ${unitLabel}.`;
  const [saving, cost] =
    table.sign.value === "negative"
      ? ["Savings are in brackets or have a minus", "costs do not"]
      : ["Savings are plain numbers", "costs have a minus"];
  const sign = years.some(({ costs }) => costs !== 0) ? `${saving}, ${cost}.` : `${saving}.`;
  const basis =
    table.years.length < 2
      ? []
      : [
          table.basis.value === null
            ? "How the years relate is not known, so there is no full effect."
            : OF_BASIS[table.basis.value],
        ];
  const where = table.years.length < 2 ? "" : ` How this was decided stands on the sheet ${names.about}.`;
  return [
    `${[unit, sign, ...basis].join(" ")}${where}`,
    ...(table.columnsProblem === null ? [] : [table.columnsProblem]),
  ];
}
