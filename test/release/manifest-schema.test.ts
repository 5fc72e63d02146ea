import { readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { haveSchemas, schemaProblems, SCHEMAS } from "../../src/release/manifest-schema";
import { describeWhere } from "../where";
import { ROOT } from "./packed";

const MANIFEST = path.join(ROOT, "manifest.xml");
const whereTheyAre = describeWhere(haveSchemas(), `Microsoft's schemas of manifests are not in ${SCHEMAS}`);

whereTheyAre("Microsoft's schemas", () => {
  const manifest = readFileSync(MANIFEST, "utf8");

  test("accept the manifest", async () => expect(await schemaProblems(manifest)).toEqual([]));

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
    expect((await schemaProblems(broken(manifest))).join("\n")).toMatch(message);
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
