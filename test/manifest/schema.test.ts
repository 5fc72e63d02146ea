import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { describeWhere } from "../where";
import { ROOT } from "./built";

const MANIFEST = path.join(ROOT, "manifest.xml");
const SCHEMAS = path.resolve(ROOT, "../shared/manifest-xsd");
const ENTRY = "OfficeAppManifestV1_1.xsd";

const haveSchemas = existsSync(path.join(SCHEMAS, ENTRY));

async function schemaErrors(manifest: string): Promise<string[]> {
  const xml: XMLFileInfo = { fileName: "manifest.xml", contents: manifest };
  const schemas = readdirSync(SCHEMAS).map((fileName): XMLFileInfo => {
    return { fileName, contents: readFileSync(path.join(SCHEMAS, fileName), "utf8") };
  });
  const { errors } = await validateXML({
    xml: [xml],
    schema: schemas.filter(({ fileName }) => fileName === ENTRY),
    preload: schemas.filter(({ fileName }) => fileName !== ENTRY),
  });
  return errors.map(({ message }) => message);
}

const whereTheyAre = describeWhere(haveSchemas, `Microsoft's schemas of manifests are not in ${SCHEMAS}`);

whereTheyAre("Microsoft's schemas", () => {
  const manifest = readFileSync(MANIFEST, "utf8");

  test("accept the manifest", async () => expect(await schemaErrors(manifest)).toEqual([]));

  const runtimes = /<Runtimes>[\s\S]*<\/Runtimes>/;

  test.each([
    ["a missing name", (xml: string) => xml.replace(/<DisplayName .*\/>/, ""), /DisplayName/],
    ["an id that is no GUID", (xml: string) => xml.replace(/<Id>.*<\/Id>/, "<Id>savings</Id>"), /Id.*savings/],
    ["a resid that is too long", (xml: string) => xml.replaceAll("Page.Url", "Page.Url".repeat(5)), /maximum length/],
    [
      "the runtimes after the form factors",
      (xml: string) => xml.replace(runtimes, "").replace("</DesktopFormFactor>", `$&${runtimes.exec(xml)![0]}`),
      /Runtimes/,
    ],
  ])("refuse %s", async (_, broken, message) => {
    expect((await schemaErrors(broken(manifest))).join("\n")).toMatch(message);
  });
});

test("Microsoft's own parser reads the manifest", async () => {
  const { displayName, defaultLocale, hosts, officeAppType } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  expect({ displayName, defaultLocale, hosts, officeAppType }).toEqual({
    displayName: "Savings Scrutiny",
    defaultLocale: "en-GB",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
  });
});
