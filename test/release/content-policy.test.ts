import { createHash } from "node:crypto";
import { withWordsPolicy } from "../../src/release/content-policy.mjs";

const hashOf = (style: string) => createHash("sha256").update(style).digest("base64");

test.each([
  ["its own style", "<style>p { margin: 0 }</style>", "p { margin: 0 }"],
  ["no style, where it has none", "", ""],
])("a page of words may have %s and nothing else that runs or loads", (_, style, allowed) => {
  const page = withWordsPolicy(`<head><meta charset="utf-8" />${style}</head>`);
  expect(page).toContain(`style-src 'sha256-${hashOf(allowed)}'`);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain("script-src");
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf(style === "" ? "</head>" : style));
});
