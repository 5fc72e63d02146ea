import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a manifest is checked against: the files that were built with it, and what they register. */
export interface BuiltAddIn {
  /** The address that the files will be served from, with its last slash. */
  readonly url: string;
  /** Where they lie now. */
  readonly folder: string;
  /** The project's version, of three numbers. */
  readonly version: string;
  /** Ids that code gives to Office.actions.associate. */
  readonly actions: readonly string[];
}

type Check = (manifest: string, built: BuiltAddIn) => string[];

const PAGE_ELEMENTS = {
  "the runtime": /<Runtime\s[^>]*resid="([^"]*)"/g,
  "the functions' page": /<Page>\s*<SourceLocation\s[^>]*resid="([^"]*)"/g,
  "the function file": /<FunctionFile\s[^>]*resid="([^"]*)"/g,
  "the pane": /<Action xsi:type="ShowTaskpane">\s*<SourceLocation\s[^>]*resid="([^"]*)"/g,
};

const REQUIREMENTS = ["SharedRuntime 1.1", "ExcelApi 1.14", "CustomFunctionsRuntime 1.3"];

/**
 * What Microsoft's schemas cannot see, and Excel shows as a pane that stays empty or a button that does nothing.
 *
 * @returns one sentence for each problem; none for a manifest that holds
 */
export function manifestProblems(manifest: string, built: BuiltAddIn): string[] {
  const xml = manifest.replace(/<!--[\s\S]*?-->/g, "");
  return CHECKS.flatMap((check) => check(xml, built));
}

const CHECKS: readonly Check[] = [
  function residsLeadSomewhere(xml) {
    const defined = resources(xml);
    const used = unique(all(xml, /\sresid="([^"]*)"/g));
    return [
      ...used.filter((id) => !defined.has(id)).map((id) => `resid ${id} leads nowhere`),
      ...[...defined.keys()].filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ];
  },
  function residsLeadToTheRightKind(xml) {
    return uses(xml).flatMap(({ element, resid }) => {
      const kind = resources(xml).get(resid)?.kind;
      const wanted = kindFor(element);
      return kind && kind !== wanted ? [`${element} ${resid} is a ${kind}, not a ${wanted}`] : [];
    });
  },
  function idsAreUnique(xml) {
    const ids = all(xml, /<[\w:]+\s[^>]*\bid="([^"]*)"/g);
    return unique(ids.filter((id, at) => ids.indexOf(id) !== at)).map((id) => `id ${id} stands twice`);
  },
  function addressesAreSecure(xml) {
    return all(xml, /DefaultValue="(http:[^"]*)"/g).map((url) => `${url} is not https`);
  },
  function nothingIsOnThisMachine(xml, { url }) {
    if (url.includes("//localhost")) return [];
    return all(xml, /"([^"]*localhost[^"]*)"/g).map((local) => `${local} is still on localhost`);
  },
  function addressesLeadToFiles(xml, { url, folder }) {
    return unique(all(xml, /DefaultValue="(https?:[^"]*)"/g)).flatMap((address) => {
      if (!address.startsWith(url)) return [`${address} is not under ${url}`];
      return existsSync(path.join(folder, address.slice(url.length))) ? [] : [`${address} was not built`];
    });
  },
  function iconsAreAsLargeAsTheySay(xml, built) {
    const defined = resources(xml);
    const used = matches(xml, /<bt:Image\s+size="(\d+)"\s+resid="([^"]*)"/g);
    return [
      ...used.flatMap(([size, resid]) => iconProblem(defined.get(resid)?.value, Number(size), built)),
      ...all(xml, /<IconUrl DefaultValue="([^"]*)"/g).flatMap((icon) => iconProblem(icon, 64, built)),
      ...all(xml, /<HighResolutionIconUrl DefaultValue="([^"]*)"/g).flatMap((icon) => iconProblem(icon, 128, built)),
    ];
  },
  function iconsComeInTheThreeSizesExcelNeeds(xml) {
    return all(xml, /<Icon>([\s\S]*?)<\/Icon>/g).flatMap((icon) => {
      const sizes = all(icon, /size="(\d+)"/g);
      return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks size ${size}`);
    });
  },
  function functionsHaveANamespace(xml) {
    const [resid] = all(xml, /<Namespace\s[^>]*resid="([^"]*)"/g);
    const namespace = resid === undefined ? undefined : resources(xml).get(resid)?.value;
    return namespace === "SAVINGS" ? [] : [`the functions' namespace is ${namespace ?? "missing"}, not SAVINGS`];
  },
  function buttonsRunSomething(xml, { actions }) {
    const names = all(xml, /<FunctionName>([^<]*)<\/FunctionName>/g);
    return names.filter((name) => !actions.includes(name)).map((name) => `no code is associated with ${name}`);
  },
  function thereIsOneSharedRuntime(xml) {
    const [page] = all(xml, /<bt:Url id="([^"]*)" DefaultValue="[^"]*\/taskpane\.html"/g);
    const strays = Object.entries(PAGE_ELEMENTS).filter(([, element]) => all(xml, element).join() !== page);
    return [
      ...strays.map(([name]) => `${name} is not the one page`),
      ...(/<Runtime\s[^>]*lifetime="long"/.test(xml) ? [] : ["the runtime is not long-lived"]),
      ...(xml.includes("<TaskpaneId>") ? ["a TaskpaneId opens a second pane"] : []),
    ];
  },
  function requirementsAreNamed(xml) {
    const named = matches(xml, /<Set Name="([^"]*)" MinVersion="([^"]*)"/g).map((set) => set.join(" "));
    return REQUIREMENTS.filter((set) => !named.includes(set)).map((set) => `${set} is not required`);
  },
  function versionIsTheProjects(xml, { version }) {
    const [found] = all(xml, /<Version>([^<]*)<\/Version>/g);
    return found === `${version}.0` ? [] : [`the version is ${String(found)}, and the project's is ${version}`];
  },
];

function iconProblem(address: string | undefined, size: number, { url, folder }: BuiltAddIn): string[] {
  const file = path.join(folder, address?.slice(url.length) ?? "");
  if (!address || !existsSync(file)) return [`an icon of size ${size} does not exist`];
  const found = pngSize(readFileSync(file));
  return found === `${size} x ${size}` ? [] : [`${address} is ${found}, not ${size} x ${size}`];
}

/** A PNG file says what it is in its first 8 bytes, and how large in bytes 16 to 23. */
function pngSize(file: Buffer): string {
  const isPng = file.length > 24 && file.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  return isPng ? `${file.readUInt32BE(16)} x ${file.readUInt32BE(20)}` : "no PNG file";
}

/** The strings, addresses and images of the manifest by their ids. */
function resources(xml: string): Map<string, { kind: string; value: string }> {
  const lists = matches(xml, /<bt:(Images|Urls|ShortStrings|LongStrings)>([\s\S]*?)<\/bt:\1>/g);
  return new Map(
    lists.flatMap(([kind, list]) =>
      matches(list, /\sid="([^"]*)"\s+DefaultValue="([^"]*)"/g).map(([id, value]) => [id, { kind, value }] as const),
    ),
  );
}

function uses(xml: string): { element: string; resid: string }[] {
  return matches(xml, /<([\w:]+)\s[^>]*\bresid="([^"]*)"/g).map(([element, resid]) => ({ element, resid }));
}

function kindFor(element: string): string {
  if (element === "bt:Image") return "Images";
  if (element === "Description") return "LongStrings";
  return ["Label", "Title", "Namespace"].includes(element) ? "ShortStrings" : "Urls";
}

function all(text: string, pattern: RegExp): string[] {
  return matches(text, pattern).map(([first]) => first);
}

function matches(text: string, pattern: RegExp): [first: string, second: string][] {
  return [...text.matchAll(pattern)].map(([, first = "", second = ""]) => [first, second]);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
