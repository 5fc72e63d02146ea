import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { ROOT } from "../host/bin/install.mjs";

/** Microsoft's schemas of manifests, which are not ours to carry along: they are used where they lie beside the project. */
export const SCHEMAS = path.resolve(ROOT, "../shared/manifest-xsd");

const ENTRY = "OfficeAppManifestV1_1.xsd";

/** Whether the schemas are there to check against. */
export function haveSchemas(): boolean {
  return existsSync(path.join(SCHEMAS, ENTRY));
}

/** What the schemas refuse of a manifest, in xmllint's words; empty where they accept it. */
export async function schemaProblems(manifest: string): Promise<string[]> {
  const schemas = readdirSync(SCHEMAS).map((fileName): XMLFileInfo => {
    return { fileName, contents: readFileSync(path.join(SCHEMAS, fileName), "utf8") };
  });
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: schemas.filter(({ fileName }) => fileName === ENTRY),
    preload: schemas.filter(({ fileName }) => fileName !== ENTRY),
  });
  return errors.map(({ message }) => message);
}
