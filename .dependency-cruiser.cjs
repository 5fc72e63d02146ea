/**
 * The rooms of ARCHITECTURE.md as rules: what each folder may import. Whatever is not listed is forbidden.
 * `types` may be imported with `import type` only.
 */
const ROOMS = {
  "src/savings": { may: ["node_modules/valibot"] },
  "src/sheet": { may: ["src/savings", "src/xlsx"] },
  "src/workbook": { may: ["src/savings", "src/sheet"] },
  "src/functions": { may: ["src/savings"] },
  "src/xlsx": { may: [] },
  "src/publish": { may: ["src/savings", "src/sheet", "src/xlsx", "node_modules/hucre"] },
  "src/report-files": {
    may: ["src/savings", "src/xlsx", "node_modules/(parse5|mammoth|pdfjs-dist|papaparse)", "worker_threads"],
  },
  "src/commands": {
    may: ["src/workbook", "src/functions", "src/savings", "src/sheet", "src/publish", "src/report-files", "seeds"],
  },
  "src/taskpane": {
    may: ["src/commands", "node_modules/(react|react-dom|@fluentui)"],
    types: ["src/savings"],
  },
  seeds: { may: [], types: ["src/savings", "src/sheet"] },
  "src/release": {
    may: [
      "src/commands/commands\\.ts",
      "src/host/bin",
      "node_modules/(office-addin-manifest|tsx|webpack|xmllint-wasm)",
      "(child_process|crypto|fs|path|util)",
    ],
  },
};

/** Packages that carry only types stand beside the package that they describe; a module of Node's is no folder. */
const anyOf = (places) =>
  `^(${places.map((place) => place.replace("node_modules/", "node_modules/(@types/)?")).join("|")})(/|$)`;

const roomRules = Object.entries(ROOMS).flatMap(([room, { may, types = [] }]) => [
  {
    name: `${room} keeps to its room`,
    comment: `${room} may import ${[...may, ...types.map((type) => `types of ${type}`)].join(", ") || "nothing"}.`,
    severity: "error",
    from: { path: `^${room}/` },
    to: { pathNot: anyOf([room, ...may, ...types]) },
  },
  ...types.map((type) => ({
    name: `${room} takes only types from ${type}`,
    severity: "error",
    from: { path: `^${room}/` },
    to: { path: `^${type}/`, dependencyTypesNot: ["type-only"] },
  })),
]);

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "host loads the pane, it does not reach into it",
      severity: "error",
      from: { path: "^src/host/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/index\\.tsx$" },
    },
    {
      name: "src does not import tests",
      severity: "error",
      from: { path: "^(src|seeds)/" },
      to: { path: "^test/" },
    },
    {
      name: "nothing imports what releases it",
      severity: "error",
      from: { path: "^(src|seeds)/", pathNot: "^src/release/" },
      to: { path: "^src/release/" },
    },
    {
      name: "no circular imports",
      comment: "A circle through types alone is gone once compiled.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no orphans",
      comment: "A file that neither imports nor is imported: an entry belongs in this list, anything else goes.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^src/(functions|commands)/index\\.ts$",
          "^src/taskpane/index\\.tsx$",
          "^src/host/page/index\\.tsx$",
          "^src/host/node/cli\\.ts$",
          "^src/host/bin/",
        ],
      },
      to: {},
    },
    { name: "imports resolve", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
