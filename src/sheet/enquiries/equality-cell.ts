import { cellAddress } from "../../savings/address";
import type { EqualityStated } from "../../savings/enquiry/equality-stated";
import { link, text } from "../cells";
import type { PlanCell } from "../plan";

const NOT_STATED = "Not stated";
const WRITTEN_BY_US = /^(?:Not stated|Stated in [A-Z]{1,3}\d+(?: and \d+ more)?)?$/u;

/**
 * Whether an equality impact assessment is named for what a question rests on, with a link to where.
 *
 * @param typed what somebody wrote there instead, which stays; null where nobody did
 */
export function equalityCell(stated: EqualityStated, typed: string | null): PlanCell {
  if (typed !== null) return text(typed, "cellText");
  const [first, ...others] = stated.kind === "stated" ? stated.where : [];
  if (!first) return text(NOT_STATED, "cellText");
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return link(`Stated in ${cellAddress(first)}${more}`, first, "cellLink");
}

/** What somebody typed into the equality column; null where it is as the add-in wrote it, or empty. */
export function typedEquality(shown: string): string | null {
  return WRITTEN_BY_US.test(shown) ? null : shown;
}
