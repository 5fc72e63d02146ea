import type { MemberUse, Used } from "./members-used";
import { isInNoSet } from "./in-no-set";
import { holds, inWords, type RequirementSet } from "./requirement-sets";

/**
 * What could fail in an Excel that the manifest lets the add-in into, a sentence each: members that need more than it
 * promises without a check for it, those whose need is not known, and loads that the source does not tell.
 *
 * @param promised the sets that the manifest requires
 */
export function findings({ uses, unreadable }: Used, promised: readonly RequirementSet[]): string[] {
  const words = promised.map(inWords).join(", ");
  return [
    ...uses.flatMap((use) =>
      use.needs
        .filter((needed) => !holds([...promised, ...use.known], needed))
        .map((needed) => `${placeOf(use)}: ${use.member} needs ${inWords(needed)}; the manifest promises ${words}`),
    ),
    ...uses
      .filter(({ member, needs }) => needs.length === 0 && !isInNoSet(member))
      .map((use) => `${placeOf(use)}: ${use.member} states no set; in-no-set.ts does not say why that will do`),
    ...unreadable.map((load) => `${placeOf(load)}: what this loads cannot be read here: ${load.text}`),
  ];
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

/** The uses that rest on a check, since the manifest does not promise what they need. */
export function restsOnCheck({ needs }: MemberUse, promised: readonly RequirementSet[]): boolean {
  return needs.some((needed) => !holds(promised, needed));
}
