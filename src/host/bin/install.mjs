import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Nothing here may import a package: this runs before there are any. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Makes sure that the packages of package-lock.json are in node_modules, and installs them when they are not.
 * Everything it says goes to stderr, so that a command's own output stays clean. Needs no network when all is there.
 */
export function ensureInstalled() {
  refuseOldNode();
  if (isInstalled(lockfile("package-lock.json"), lockfile("node_modules/.package-lock.json"))) return;
  console.error("Installing packages (npm ci), once ...");
  if (!npmCi()) {
    console.error("The packages could not be installed. With a connection to the package registry, try: npm ci");
    process.exit(1);
  }
}

/**
 * npm notes in node_modules what it has put there. That note, not a date, tells whether it fits the lockfile; packages
 * for other systems are in the lockfile only and are marked optional.
 *
 * @param {Record<string, any> | undefined} wanted the packages of package-lock.json
 * @param {Record<string, any> | undefined} present the packages of npm's note in node_modules
 */
export function isInstalled(wanted, present) {
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === "") return true;
    const there = present[place];
    return there ? there.version === version : Boolean(optional);
  });
}

/** @param {string} name */
function lockfile(name) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, name), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Tools on an older Node fail with messages that nobody understands. The oldest that works stands in package.json. */
function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const oldest = engines.node.replace(">=", "");
  if (isNewEnough(process.versions.node, oldest)) return;
  console.error(`This needs Node ${oldest} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/**
 * @param {string} version such as 20.20.2
 * @param {string} oldest such as 20.19
 */
export function isNewEnough(version, oldest) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Under "npm run", npm says where its script is; without that it is looked up, on Windows by the shell (npm.cmd). */
function npmCi() {
  const script = process.env.npm_execpath ?? "";
  const underNpm = /npm-cli\.c?js$/.test(script);
  const [command, before] = underNpm ? [process.execPath, [script]] : ["npm", []];
  const { status } = spawnSync(command, [...before, "ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: !underNpm && process.platform === "win32",
  });
  return status === 0;
}
