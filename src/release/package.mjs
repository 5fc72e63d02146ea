import { ensureInstalled } from "../host/bin/install.mjs";

// npm runs scripts in the project's folder, and the user's own folder is INIT_CWD.
ensureInstalled();
// Packages are there only from here on.
const { tsImport } = await import("tsx/esm/api");
const { packageAddIn } = await tsImport("./package-add-in.ts", import.meta.url);
const { status, lines } = await packageAddIn(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
(status === 0 ? console.log : console.error)(lines.join("\n"));
process.exitCode = status;
