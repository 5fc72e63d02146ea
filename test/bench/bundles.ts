import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "../../src/host/bin/build.mjs";

/** How large the add-in's files are, as they are sent. `npm run size` holds groups of them to limits. */
const FOLDER = path.resolve("dist/add-in");

if (!ensureBuilt()) console.log("\nThe add-in's files are not measured: the build failed.");
else {
  const files = readdirSync(FOLDER).filter((name) => /\.(?:js|css)$/u.test(name));
  const sizes = files.map((name) => {
    const bytes = readFileSync(path.join(FOLDER, name));
    return { name, bytes: bytes.length, gzip: gzipSync(bytes).length };
  });
  const rows = Object.fromEntries(
    sizes.sort((a, b) => b.gzip - a.gzip).map(({ name, bytes, gzip }) => [name, { bytes, gzip }]),
  );
  console.log("\nThe add-in's files, in bytes");
  console.table(rows);
}
