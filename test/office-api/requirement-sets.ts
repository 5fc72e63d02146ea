/** A requirement set with the lowest version that will do, as manifests and documentation name it. */
export interface RequirementSet {
  readonly name: string;
  /** Such as "1.14". What is only in preview has no version, and no manifest can promise it. */
  readonly version: string;
}

/** "[Api set: ExcelApi 1.9]" of Excel's members, and "| SharedRuntime 1.1}" of what all Office programs share. */
const STATED = [/\[Api set:\s*([^\]]*)\]/g, /\|\s*([A-Za-z]+ \d+\.\d+)\s*\}/g];

/** Sets of another program say nothing of Excel. */
const OF_OTHER_PROGRAMS = /^(Mailbox|Word|PowerPoint|OneNote)/;

/**
 * The sets that a comment of Microsoft's type declarations states. Where it states several versions of a set, for
 * reading and for setting, or for one parameter more, the latest counts; what is in preview is later than any version.
 */
export function statedSets(comment: string): RequirementSet[] {
  const stated = STATED.flatMap((pattern) => [...comment.matchAll(pattern)].map(([, text = ""]) => text));
  const latest = new Map<string, string>();
  for (const text of stated) {
    const name = /[A-Za-z]+/.exec(text)?.[0] ?? "unnamed";
    const versions = /preview/i.test(text) ? [PREVIEW] : (text.match(/\d+\.\d+/g) ?? [PREVIEW]);
    for (const version of versions) if (isLater(version, latest.get(name))) latest.set(name, version);
  }
  return [...latest].filter(([name]) => !OF_OTHER_PROGRAMS.test(name)).map(([name, version]) => ({ name, version }));
}

const PREVIEW = "preview";

/** The sets that a manifest requires of the Excel in which it may be installed. */
export function promisedSets(manifest: string): RequirementSet[] {
  const [, standard = ""] = /<Sets[^>]*DefaultMinVersion="([^"]*)"/.exec(manifest) ?? [];
  return [...manifest.matchAll(/<Set\s+([^>]*)\/>/g)].map(([, attributes = ""]) => ({
    name: /Name="([^"]*)"/.exec(attributes)?.[1] ?? "",
    version: /MinVersion="([^"]*)"/.exec(attributes)?.[1] ?? standard,
  }));
}

/** Whether sets that are there include one that is needed, in its version or a later one. */
export function holds(there: readonly RequirementSet[], needed: RequirementSet): boolean {
  return there.some(({ name, version }) => name === needed.name && !isLater(needed.version, version));
}

/** A set in words, such as "ExcelApi 1.14". */
export function inWords({ name, version }: RequirementSet): string {
  return `${name} ${version}`;
}

function isLater(version: string, than: string | undefined): boolean {
  if (than === undefined) return true;
  const [major = Infinity, minor = Infinity] = numbersOf(version);
  const [otherMajor = Infinity, otherMinor = Infinity] = numbersOf(than);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function numbersOf(version: string): number[] {
  return version === PREVIEW ? [] : version.split(".").map(Number);
}
