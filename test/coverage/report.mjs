/** @typedef {import("./measure.mjs").Branches} Branches */

/** How many files are named for the branches that are missed in them. */
const NAMED = 30;

/**
 * The branches taken by room and in all, and the files in which most are missed.
 *
 * @param {Branches[]} branches
 */
export function byRoom(branches) {
  const rooms = [...new Set(branches.map(roomOf))].sort();
  const mostFirst = branches
    .filter(({ missed }) => missed.length > 0)
    .sort((one, other) => other.missed.length - one.missed.length);
  return [
    "branches  taken    of",
    ...rooms.map((room) =>
      row(
        room,
        branches.filter((file) => roomOf(file) === room),
      ),
    ),
    row("all", branches),
    "",
    "missed    of",
    ...mostFirst.slice(0, NAMED).map(({ file, all, missed }) => `${pad(missed.length, 6)}${pad(all, 6)}  ${file}`),
  ].join("\n");
}

/**
 * Every branch that is missed in a part, by its line.
 *
 * @param {Branches[]} branches
 * @param {string[]} parts files or folders
 */
export function missedIn(branches, parts) {
  const inParts = branches.filter(({ file }) => parts.some((part) => file.startsWith(part)));
  return inParts.flatMap(({ file, missed }) => missed.map(({ line, what }) => `${file}:${line} ${what}`)).join("\n");
}

/** @param {Branches[]} branches in percent */
export function share(branches) {
  const [taken, all] = counts(branches);
  return all === 0 ? 100 : (100 * taken) / all;
}

/**
 * @param {string} name
 * @param {Branches[]} files
 */
function row(name, files) {
  const [taken, all] = counts(files);
  return `${pad(share(files).toFixed(1), 7)}% ${pad(taken, 6)}${pad(all, 6)}  ${name}`;
}

/**
 * @param {Branches[]} files
 * @returns {[taken: number, all: number]}
 */
function counts(files) {
  const all = files.reduce((sum, file) => sum + file.all, 0);
  return [all - files.reduce((sum, { missed }) => sum + missed.length, 0), all];
}

/** @param {Branches} file */
function roomOf({ file }) {
  return file.split("/").slice(0, 2).join("/");
}

/**
 * @param {string | number} what
 * @param {number} width
 */
function pad(what, width) {
  return String(what).padStart(width);
}
