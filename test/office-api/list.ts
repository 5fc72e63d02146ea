import { restsOnCheck } from "./audit";
import { isInNoSet, IN_NO_SET } from "./in-no-set";
import type { MemberUse } from "./members-used";
import { inWords, type RequirementSet } from "./requirement-sets";

/** The page that lists every member of Office.js that the add-in uses, as Markdown. */
export function listOf(uses: readonly MemberUse[], promised: readonly RequirementSet[]): string {
  const members = grouped(uses, ({ member }) => member);
  const objects = grouped([...members.values()], ([use]) => objectOf(use?.member ?? ""));
  const sections = [...objects].map(
    ([object, ofObject]) => `## ${object}\n\n${ofObject.map((same) => lineOf(same, promised)).join("\n")}\n`,
  );
  const sets = promised.map(inWords).join(", ");
  return `# What the add-in uses of Office.js

\`npm run api-list\` writes this page: it reads \`src/\` without the local host. \`npm test\` fails when it is out of date.

With each member stands what it needs, as \`@types/office-js\` and \`@types/custom-functions-runtime\` state it, and where it is used.
The manifest requires ${sets}. What needs more is used only behind \`isSetSupported\`, and is marked.

${sections.join("\n")}
## Where no set is stated

${IN_NO_SET.map((group) => `- ${namesIn(group.members, members.keys())}: ${group.why}`).join("\n")}
`;
}

/** Its name, what it needs, and the files that use it, in one line. */
function lineOf(same: readonly MemberUse[], promised: readonly RequirementSet[]): string {
  const { member } = same[0] ?? { member: "" };
  const needs = unique(same.flatMap((use) => use.needs.map(inWords))).join(", ");
  const checked = same.some((use) => restsOnCheck(use, promised)) ? ", **behind a check**" : "";
  const files = unique(same.map(({ file }) => file.replace(/^src\//, "")));
  const stated = needs || (isInNoSet(member) ? "see below" : "not stated");
  return `- \`${member.slice(objectOf(member).length + 1)}\`: ${stated}${checked}; in ${files.join(", ")}`;
}

/** "Excel.Range" of "Excel.Range.values". */
function objectOf(member: string): string {
  return member.slice(0, member.lastIndexOf("."));
}

function namesIn(pattern: RegExp, members: Iterable<string>): string {
  const named = [...members].filter((member) => pattern.test(member));
  return named.map((member) => `\`${member}\``).join(", ");
}

/** Things by their key, in the order of the keys. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const key of unique(things.map(keyOf))) groups.set(key, []);
  for (const thing of things) groups.get(keyOf(thing))?.push(thing);
  return groups;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
