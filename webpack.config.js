import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";
import { LOCAL_POLICY, OFFICE_JS, PANE_POLICY, policyElement, withWordsPolicy } from "./src/release/content-policy.mjs";
import { ShippedNotices } from "./src/release/shipped-notices.mjs";

/** @typedef {{ context: string, request: string }} ModuleRequest */

const ROOT = import.meta.dirname;

/** The address in manifest.xml, which every published address replaces. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** Where the add-in's files will be served from: the one setting of a production build. */
const ADDIN_URL = addInUrl(process.env.ADDIN_URL || DEVELOPMENT_URL);

/** @param {string} text */
function addInUrl(text) {
  const url = new URL(text.endsWith("/") ? text : `${text}/`);
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must begin with https://, and it is ${text}`);
  return url.href;
}

/**
 * Replaces every development address: a manifest with one forgotten localhost installs and then shows an empty pane.
 *
 * @param {string} xml
 */
export function publishedManifest(xml, url = ADDIN_URL) {
  const published = xml.replaceAll(DEVELOPMENT_URL, () => url);
  const forgotten = /"[^"]*localhost[^"]*"/.exec(published);
  if (forgotten && !url.includes("//localhost")) {
    throw new Error(`manifest.xml still names localhost, ${forgotten[0]}, although ADDIN_URL is ${url}`);
  }
  return published;
}

/**
 * The files whose comments become functions.json. The plugin takes a list, though its type names one file only.
 *
 * @returns {any}
 */
function functionFiles() {
  const folder = path.join(ROOT, "src/functions");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return files
    .map((name) => path.join(folder, name))
    .filter((file) => /@customfunction\b/i.test(readFileSync(file, "utf8")));
}

/**
 * Fluent's list of its design tokens, 30 KB that say `colorX: "var(--colorX)"` some 450 times, as the rule behind it. The
 * loader of styles has put its entries into the classes already; a few components still ask for one.
 */
const FLUENT_TOKENS = "export const tokens = /*#__PURE__*/ new Proxy({}, { get: (_, name) => `var(--${name})` });";

/** Makes icons of Fluent's drawings in a few lines, where Fluent's own maker weighs as much as a view. */
const FLUENT_ICON = path.join(ROOT, "src/taskpane/common/createFluentIcon.tsx");

/** Tokens for what the pane has none of, such as avatars and cards. A test looks for every token that is asked for. */
const UNUSED_TOKENS = [
  /Inverted|Alpha|Stencil|Card|Overlay|Static|Selected|Hero|Shadow|^shadow(?!2$)/,
  /^colorPalette(?!Red|Green|DarkOrange)|^colorPalette\w+(?:Background|Border1|Active|Foreground2)/,
  /^colorStatus\w+(?:Background[23]|Border2|Active|Foreground2)/,
  /^colorBrand(?:Background2|Foreground[12]|ForegroundOnLight|Stroke)/,
  /^colorNeutral(?:Background[5-8]|Foreground5|Stroke4|StrokeOnBrand|StrokeSubtle)|2Link|BrandHover|BrandPressed/,
  /^borderRadius(?:\d|X?Large|None)|^curve\w+(?:Max|Min)$|Slow|Gentle|Monospace|Numeric|Horizontal(?:None|X*XL)|Base[16]00$/,
  /^color(?:CompoundBrandForeground|(?:NeutralForeground[123]|NeutralBackground[234]|TransparentBackground|CompoundBrandBackground)(?:Hover|Pressed))/,
  /^colorCompoundBrandStrokeHover$|^colorNeutralStroke3$|Disabled2$|^colorTransparentStrokeDisabled$|^colorSubtleBackground$|Focus1$/,
  /^color(?:PaletteGreen|PaletteDarkOrange|Status\w+)(?:Foreground3|Border2)$/,
  /Base500$|^fontWeight(?:Medium|Bold)$|^strokeWidthThicke|Vertical(?:None|MNudge|XXXL)$|^durationFaster$|^curve(?:EasyEase|Linear)$/,
];

/**
 * A theme worked out now rather than in the pane, as the text of a module.
 *
 * @param {string} name a file of src/taskpane/theme
 */
async function themeModule(name) {
  const { theme } = await tsImport(`./src/taskpane/theme/${name}.ts`, import.meta.url);
  const used = Object.entries(theme).filter(([token]) => !UNUSED_TOKENS.some((unused) => unused.test(token)));
  return `data:text/javascript,${encodeURIComponent(`export const theme = ${JSON.stringify(Object.fromEntries(used))}`)}`;
}

/**
 * A third look finds what the first two made possible; nothing here asks a function how many arguments it names, or
 * looks at a property for anything but its value. Functions that stand together pack better, and so do calls of them
 * than what they do written out at each.
 */
const COMPRESS = { passes: 3, keep_fargs: false, pure_getters: true, hoist_funs: true, inline: 1 };

/** What reads a report, by the names of its files. */
const IMPORTING = /^(?:importing|html-report)\b/;

/**
 * Makes files smaller by two tools in turn: the second finds what the first leaves, and the other way round it is less.
 * What the second does best was measured, and it is not the same for all files.
 *
 * @param {import("@swc/core").TerserCompressOptions} second what the second tool does
 * @param {{ include: RegExp } | { exclude: RegExp }} files
 */
const minimized = (second, files) =>
  new MinimizerPlugin({
    ...files,
    minify: [MinimizerPlugin.terserMinify, MinimizerPlugin.swcMinify],
    minimizerOptions: [{ compress: COMPRESS }, { compress: second }],
  });

/**
 * A part of the pane that several others share, in a file of its own.
 *
 * @param {string} name
 * @param {RegExp | ReturnType<typeof isPartOf>} test
 */
const sharedPart = (name, test) => ({ name, test, chunks: /** @type {const} */ ("async"), enforce: true });

/**
 * Whatever a part is made of stands in its file alone: everything else that needs some of it loads the part.
 *
 * @param {string} name
 */
const isPartOf =
  (name) =>
  (/** @type {webpack.Module} */ module, /** @type {{ chunkGraph: webpack.ChunkGraph }} */ { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === name);

const SHARED_PARTS = {
  // What is left comes with whatever needs it: a file without a name is one that nobody knows the weight of.
  default: /** @type {const} */ (false),
  defaultVendors: /** @type {const} */ (false),
  // The reader of tables: the pane needs it at once, functions when a cell asks, and others beside it.
  reading: { ...sharedPart("reading", isPartOf("reader")), priority: 1 },
  // What lines come to: functions, checks and sheets each need a little of it.
  effects: { ...sharedPart("effects", /summary[\\/](?:line-effects|not-counted|workbook-total)/), minChunks: 2 },
  // Looking at mends, making them and taking them back. A few rules of theirs are the checks' too, which come first.
  mending: {
    ...sharedPart("mending", /(?:savings|workbook|commands)[\\/]mends\b/),
    chunks: (/** @type {webpack.Chunk} */ { name }) => name === "views" || name === "decisions",
    minChunks: 2,
    priority: 1,
  },
  // The samples and the summary are written alike.
  writing: { ...sharedPart("writing", /src[\\/](?:sheet|workbook)[\\/]/), minChunks: 2 },
  // A cell that asks for lines of enquiry and the summary's sheets bring the rules alike.
  enquiryRules: { ...sharedPart("enquiry-rules", /savings[\\/]enquiry[\\/]/), minChunks: 2 },
  // The thresholds' words stand in the pane and on a sheet.
  thresholds: { ...sharedPart("thresholds", /enquiry-names|summary[\\/]threshold-words/), priority: 1 },
  // Several commands read back what the workbook keeps, and each would bring a copy of its own; so would each that asks
  // what may come back as a formula.
  kept: {
    ...sharedPart(
      "kept",
      /valibot|savings[\\/](?:kept[\\/](?:parse-kept|accept\.ts)|mends[\\/]expected|plain-formula)|workbook[\\/]kept-settings/,
    ),
    priority: 1,
  },
  // The library that writes files, under a name that its size is known by.
  hucre: sharedPart("hucre", /[\\/]hucre[\\/]/),
};

/** @param {string} mode */
const shared = (mode) => ({
  mode,
  target: ["web", "es2022"],
  devtool: "source-map",
  context: ROOT,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      // Plain data and pure functions: what nothing asks for is left out.
      { test: /src[\\/](?:savings|sheet)[\\/]/, sideEffects: false },
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swc(mode) } },
      // Runs after the rule above. Styles become classes here, so that what makes classes of styles stays out of the pane.
      { test: /\.styles\.ts$/, exclude: /node_modules/, enforce: "post", use: { loader: "@griffel/webpack-loader" } },
    ],
  },
  performance: { hints: false },
  cache: { type: "filesystem", buildDependencies: { config: [import.meta.filename, path.join(ROOT, "src/release/")] } },
  stats: "errors-warnings",
});

/** @param {string} mode */
const swc = (mode) => ({
  swcrc: false,
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic", development: mode === "development" } },
  },
});

/** @param {string} policy */
const head = (policy) => `<meta charset="utf-8">
    ${policyElement(policy)}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Savings Scrutiny</title>
    <link rel="icon" href="data:,">`;

/** What Excel loads: one page for pane, commands and custom functions, since they share one runtime. */
const TASKPANE_HTML = `<!doctype html>
<html lang="en-GB">
  <head>
    ${head(PANE_POLICY)}
    <style>html, body, #pane { height: 100%; margin: 0 }</style>
    <script src="${OFFICE_JS}"></script>
  </head>
  <body>
    <div id="pane"></div>
  </body>
</html>
`;

/** In this order: the functions are registered before there is any pane to wait for. */
const PANE_SCRIPTS = ["functions.js", "taskpane.js"];

/**
 * The local workbook. Microsoft's client library comes first, then the host that plays Excel, which then runs the
 * add-in's own scripts in this document; they are named here so that the browser fetches them meanwhile.
 */
const LOCAL_HTML = `<!doctype html>
<html lang="en-GB">
  <head>
    ${head(LOCAL_POLICY)}
    ${PANE_SCRIPTS.map((name) => `<link rel="preload" as="script" href="add-in/${name}" data-add-in>`).join("\n    ")}
    <script defer src="excel-web-16.00.js"></script>
  </head>
  <body>
    <div id="host"></div>
  </body>
</html>
`;

/**
 * @param {string} mode
 * @param {string} dist the folder that is built
 * @param {ReadonlyMap<string, string>} themes modules by file name
 */
const addIn = (mode, dist, themes) => ({
  ...shared(mode),
  name: "add-in",
  entry: {
    functions: "./src/functions/index.ts",
    taskpane: { import: ["./src/commands/index.ts", "./src/taskpane/index.tsx"], dependOn: "functions" },
  },
  output: {
    path: path.join(ROOT, dist, "add-in"),
    filename: "[name].js",
    // One hash for all, as for the entries: a list of every chunk's own would stand in functions.js.
    chunkFilename: "[name].js?[fullhash:8]",
    // Found from the script's own address: the local workbook serves the same files from another folder.
    publicPath: "auto",
    // Pane and host stand in one document there, and each must know its own chunks.
    uniqueName: "savings",
    clean: true,
  },
  // The shortest names: nothing outside a build refers to them, and every release is fetched whole.
  optimization: {
    moduleIds: "size",
    // Parts go by the names of their files, so that no list of these stands in functions.js.
    chunkIds: "named",
    mangleExports: "size",
    minimizer: [
      minimized({ passes: 3, collapse_vars: false, sequences: false }, { exclude: IMPORTING }),
      minimized({ passes: 3, inline: 0, reduce_vars: false }, { include: IMPORTING }),
    ],
    splitChunks: { cacheGroups: SHARED_PARTS },
  },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (/** @type {ModuleRequest} */ module) => {
      if (/@fluentui[\\/]tokens\b/.test(module.context)) module.request = `data:text/javascript,${FLUENT_TOKENS}`;
    }),
    new webpack.NormalModuleReplacementPlugin(/createFluentIcon\.js$/, (/** @type {ModuleRequest} */ module) => {
      if (/@fluentui[\\/]react-icons\b/.test(module.context)) module.request = FLUENT_ICON;
    }),
    new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z-]+$/, (/** @type {ModuleRequest} */ module) => {
      const theme = themes.get(module.request.slice(2));
      if (theme !== undefined && /src[\\/]taskpane[\\/]theme$/.test(module.context)) module.request = theme;
    }),
    new ShippedNotices(),
    new CustomFunctionsMetadataPlugin({ input: functionFiles(), output: "functions.json" }),
    new HtmlPlugin({
      filename: "taskpane.html",
      templateContent: TASKPANE_HTML,
      chunksSortMode: "manual",
      chunks: ["functions", "taskpane"],
      hash: true,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        {
          from: "assets/help.html",
          to: "help.html",
          transform: (/** @type {Buffer} */ html) => withWordsPolicy(html.toString()),
          // Its policy names its style as it stands.
          info: { minimized: true },
        },
        { from: "manifest.xml", transform: (/** @type {Buffer} */ xml) => publishedManifest(xml.toString()) },
      ],
    }),
  ],
});

/**
 * @param {string} mode
 * @param {string} dist
 */
const local = (mode, dist) => ({
  ...shared(mode),
  name: "local",
  // The pane is built once, by the configuration above, and copied.
  dependencies: ["add-in"],
  entry: { host: "./src/host/page/index.tsx" },
  output: {
    // Written even when nothing in it changed: the page's date is the date of the build (src/host/bin/build.mjs).
    compareBeforeEmit: false,
    uniqueName: "savings-local",
    path: path.join(ROOT, dist, "local"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  // Served by this machine to itself: to make it smaller would take longer than everything else of it.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({ filename: "index.html", templateContent: LOCAL_HTML, hash: true }),
    new CopyPlugin({
      patterns: [
        { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", info: { minimized: true } },
        {
          from: `${dist}/add-in`,
          to: "add-in",
          globOptions: { ignore: ["**/manifest.xml", "**/*.html"] },
          info: { minimized: true },
        },
      ],
    }),
  ],
});

/**
 * @param {unknown} _env
 * @param {{ mode?: string, dist?: string }} options
 */
export default async function configurations(_env, { mode = "production", dist = "dist" }) {
  const names = ["light", "dark", "high-contrast"];
  const modules = await Promise.all(names.map(themeModule));
  const themes = new Map(names.map((name, index) => [name, modules[index] ?? ""]));
  return [addIn(mode, dist, themes), local(mode, dist)];
}
