import { licenceProblems, noticesOf, packageFolder } from "../../src/release/shipped-notices.mjs";

const packageOf = (name: string, licence: string, text: string | null = null) => {
  return { name, version: "1.2.3", licence, home: `https://example.org/${name}`, text };
};

test.each(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"])("code under %s may ship", (licence) => {
  expect(licenceProblems([packageOf("sums", licence)])).toEqual([]);
});

test.each(["GPL-3.0-or-later", "AGPL-3.0", "LGPL-2.1", "MPL-2.0", "(MIT OR GPL-3.0)", "UNLICENSED", "none"])(
  "code under %s may not",
  (licence) => {
    expect(licenceProblems([packageOf("tables", "MIT"), packageOf("sums", licence)])).toEqual([
      `sums 1.2.3 would be shipped, and its licence, ${licence}, is not allowed.`,
    ]);
  },
);

test("packages of one author share a text, and one without a text says where it is", () => {
  const notices = noticesOf([
    packageOf("sums", "MIT", "As you like.\n"),
    packageOf("tables", "MIT", "As you like."),
    packageOf("icons", "MIT"),
  ]);
  const [, shared, without] = notices.split(/\n-{80}\n\n/u);
  expect(shared).toBe("sums 1.2.3 (MIT)\ntables 1.2.3 (MIT)\n\nAs you like.\n");
  expect(without).toContain(
    "icons 1.2.3 (MIT)\n\nMIT. The package holds no text of its licence: see https://example.org/icons",
  );
});

test.each([
  ["/a/node_modules/react/index.js", "/a/node_modules/react"],
  ["/a/node_modules/@fluentui/tokens/lib/index.js", "/a/node_modules/@fluentui/tokens"],
  ["/a/node_modules/parse5/node_modules/entities/decode.js", "/a/node_modules/parse5/node_modules/entities"],
  ["C:\\a\\node_modules\\react\\index.js", "C:\\a\\node_modules\\react"],
  ["/a/src/savings/money.ts", null],
  ["", null],
])("%s is of the package in %s", (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});
