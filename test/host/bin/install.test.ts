import { isInstalled, isNewEnough } from "../../../src/host/bin/install.mjs";

const project = { "": { name: "this project" } };

test("what npm noted in node_modules is what the lockfile asks for", () => {
  const wanted = { ...project, "node_modules/a": { version: "1.0.0" } };
  expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
});

test("packages for other systems are not missed", () => {
  const wanted = { ...project, "node_modules/a-windows": { version: "1.0.0", optional: true } };
  expect(isInstalled(wanted, {})).toBe(true);
});

test.each([
  ["a package is missing", { "node_modules/a": { version: "1.0.0" } }, {}],
  [
    "a package is of another version",
    { "node_modules/a": { version: "2.0.0" } },
    { "node_modules/a": { version: "1.0.0" } },
  ],
  [
    "an optional one is of another version",
    { "node_modules/a": { version: "2.0.0", optional: true } },
    { "node_modules/a": { version: "1.0.0" } },
  ],
  ["nothing was ever installed", { "node_modules/a": { version: "1.0.0" } }, undefined],
])("packages are installed anew when %s", (_, wanted, present) => {
  expect(isInstalled({ ...project, ...wanted }, present)).toBe(false);
});

test.each([
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.0.0", true],
  ["20.9.0", false],
  ["18.20.8", false],
])("Node %s is new enough for 20.19: %s", (version, answer) => expect(isNewEnough(version, "20.19")).toBe(answer));
