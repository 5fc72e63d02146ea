import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { COMMANDS } from "../commands/commands";
import { OFFICE_JS_HOSTS } from "./content-policy.mjs";
import { manifestProblems } from "./manifest-problems";
import { haveSchemas, schemaProblems } from "./manifest-schema";

/** A package as it lies there to be given out. */
export interface PackedAddIn {
  /** The address that `web` will be served from. */
  readonly url: string;
  /** The folder of files to be served. */
  readonly web: string;
  /** The file that is given to Excel. */
  readonly manifest: string;
  /** The project's version, of three numbers. */
  readonly version: string;
}

/** What is wrong with a package, a sentence each; none where it can be given out. */
export async function packageProblems(packed: PackedAddIn): Promise<string[]> {
  const { url, web, manifest, version } = packed;
  const xml = readFileSync(manifest, "utf8");
  const actions = Object.keys(COMMANDS);
  return [
    ...manifestProblems(xml, { url, folder: web, version, actions }),
    ...(haveSchemas() ? await schemaProblems(xml) : []),
    ...(await unreadable(manifest)),
    ...[...filesIn(web), manifest].flatMap(namesThisMachine),
    ...filesIn(web).flatMap(namesOtherServers),
  ];
}

/** Microsoft's own parser must make of the manifest what Office will. */
async function unreadable(manifest: string): Promise<string[]> {
  try {
    const { hosts } = await OfficeAddinManifest.readManifestFile(manifest);
    // The parser makes an empty list of none.
    const named = hosts?.join() || "nothing";
    return named === "Workbook" ? [] : [`the manifest is for ${named}, not for a Workbook`];
  } catch (error) {
    return [`the manifest cannot be read: ${String(error)}`];
  }
}

function namesThisMachine(file: string): string[] {
  const local = /localhost|127\.0\.0\.1/iu.exec(readFileSync(file, "latin1"));
  return local ? [`${path.basename(file)} names ${local[0]}`] : [];
}

/** Addresses that a page leads to. Scripts name many that are only words, such as those of namespaces. */
function namesOtherServers(file: string): string[] {
  if (path.extname(file) !== ".html") return [];
  const servers = readFileSync(file, "utf8").match(/https?:\/\/[\w.:-]+/gu) ?? [];
  return servers
    .filter((server) => !OFFICE_JS_HOSTS.includes(server))
    .map((server) => `${path.basename(file)} names ${server}`);
}

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)));
  return all.filter((file) => statSync(file).isFile());
}
