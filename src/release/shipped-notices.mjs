import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

/**
 * A package of which something is in the built files.
 *
 * @typedef {{ name: string, version: string, licence: string, home: string, text: string | null }} ShippedPackage
 */

export const NOTICES_FILE = "THIRD-PARTY-NOTICES.txt";

/** Licences that ask for no more than that their text goes with what was made of their code. */
const ALLOWED = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** What the build itself writes into the files: values of Fluent's themes, and what loads one file from another. */
const WRITTEN_BY_THE_BUILD = ["node_modules/@fluentui/tokens", "node_modules/webpack"];

/** Writes beside the built files whose code is in them and under which licences. A licence that is not allowed fails the build. */
export class ShippedNotices {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("ShippedNotices", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ShippedNotices", stage }, () => {
        const packages = shippedPackages(compilation);
        for (const problem of licenceProblems(packages)) compilation.errors.push(new webpack.WebpackError(problem));
        compilation.emitAsset(NOTICES_FILE, new webpack.sources.RawSource(noticesOf(packages)));
      });
    });
  }
}

/**
 * What cannot be shipped, a sentence each.
 *
 * @param {readonly ShippedPackage[]} packages
 */
export function licenceProblems(packages) {
  return packages
    .filter(({ licence }) => !ALLOWED.has(licence))
    .map(
      ({ name, version, licence }) =>
        `${name} ${version} would be shipped, and its licence, ${licence}, is not allowed.`,
    );
}

/**
 * The notices of all packages, each text of a licence once.
 *
 * @param {readonly ShippedPackage[]} packages
 */
export function noticesOf(packages) {
  /** @type {Map<string, ShippedPackage[]>} */
  const byText = new Map();
  for (const one of packages) {
    const text = one.text?.trim() ?? `${one.licence}. The package holds no text of its licence: see ${one.home}`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const parts = [...byText].map(([text, sharing]) => {
    const names = sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join("\n")}\n\n${text}\n`;
  });
  return [INTRODUCTION, ...parts].join(`\n${"-".repeat(80)}\n\n`);
}

const INTRODUCTION = "Savings Scrutiny contains code of these packages, under the licences that follow them.\n";

/**
 * The packages whose modules are in the chunks of a build: what was left out of them is not shipped.
 *
 * @param {webpack.Compilation} compilation
 */
function shippedPackages({ chunks, chunkGraph, compiler }) {
  const folders = new Set(WRITTEN_BY_THE_BUILD.map((folder) => path.join(compiler.context, folder)));
  for (const chunk of chunks) {
    for (const file of [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(filesOf)) {
      const folder = packageFolder(file);
      if (folder) folders.add(folder);
    }
  }
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * A module that webpack joined of others stands for all of them.
 *
 * @param {webpack.Module} module
 * @returns {string[]}
 */
function filesOf(module) {
  if ("modules" in module && Array.isArray(module.modules)) return module.modules.flatMap(filesOf);
  return [module.nameForCondition() ?? ""];
}

/**
 * @param {string} file
 * @example packageFolder("/a/node_modules/@fluentui/tokens/lib/index.js") // "/a/node_modules/@fluentui/tokens"
 */
export function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

/**
 * @param {string} folder
 * @returns {ShippedPackage}
 */
function readPackage(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file === undefined ? null : readFileSync(path.join(folder, file), "utf8");
  return { name, version, licence: license ?? "none", home: homepage ?? repository?.url ?? repository ?? name, text };
}
