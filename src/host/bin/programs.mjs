import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * The browser that tests drive: what CHROME_PATH names, else a Chromium, Chrome or Edge where systems put them.
 *
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...NAMES.map(onPath), ...MAC, ...onWindows()].find(
    (file) => file && existsSync(file),
  );
}

/**
 * LibreOffice, the independent judge of the formulas that are written.
 *
 * @returns {string | undefined} its path
 */
export function findLibreOffice() {
  const usual = [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ];
  return [onPath("soffice"), onPath("libreoffice"), ...usual].find((file) => file && existsSync(file));
}

/**
 * @param {string} name
 * @returns {string | undefined} where a program of that name is on the PATH
 */
function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  return folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))).find(existsSync);
}

function onWindows() {
  const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? WINDOWS.map((place) => path.join(folder, place)) : []));
}
