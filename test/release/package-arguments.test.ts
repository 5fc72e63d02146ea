import path from "node:path";
import { readArguments } from "../../src/release/package-arguments";

const HOME = path.resolve("/home/officer");
const USAGE = "Usage: npm run package -- --url https://add-ins.example.gov.uk/savings/ [--out folder]";

test.each([
  [["--url", "https://add-ins.example.gov.uk/savings/"], "https://add-ins.example.gov.uk/savings/", "dist/package"],
  [["--url", "https://add-ins.example.gov.uk/"], "https://add-ins.example.gov.uk/", "dist/package"],
  [["--url", "https://apps.example:8443/a/b_c.d/", "--out", "../out"], "https://apps.example:8443/a/b_c.d/", "../out"],
])("%j says where from and where to", (given, url, out) => {
  expect(readArguments(given, HOME)).toEqual({ url, out: path.resolve(HOME, out) });
});

const https = "The address must begin with https://";
const slash = "The address must end with a slash";
const plain = "The address may have letters, digits and - . _ ~ only, and nothing behind its path";
const others = "The address must be one that other machines reach";

test.each([
  ["http://add-ins.example.gov.uk/savings/", https],
  ["add-ins.example.gov.uk/savings/", https],
  ["file:///C:/savings/", https],
  ["", https],
  ["https://add-ins.example.gov.uk", slash],
  ["https://add-ins.example.gov.uk/savings", slash],
  ["https://add-ins.example.gov.uk/savings/?v=1", slash],
  ["https://add-ins.example.gov.uk/savings/?v=/", plain],
  ["https://add-ins.example.gov.uk/savings/#/", plain],
  ["https://add-ins.example.gov.uk/fish&chips/", plain],
  ['https://add-ins.example.gov.uk/"/', plain],
  ["https://add-ins.example.gov.uk/a b/", plain],
  ["https://user:word@add-ins.example.gov.uk/", plain],
  ["https:///", plain],
  ["https://localhost:3000/", others],
  ["https://127.0.0.1/savings/", others],
])("the address %s is refused in one line", (url, problem) => {
  expect(readArguments(["--url", url], HOME)).toBe(`${problem}, and this is ${url}`);
});

test.each([[[]], [["--out", "folder"]], [["--url"]], [["--address", "https://a.example/"]], [["https://a.example/"]]])(
  "%j is answered with the usage",
  (given) => expect(readArguments(given, HOME)).toBe(USAGE),
);
