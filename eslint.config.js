import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const NO_DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a name that everyone shares can be searched for and renamed.",
};

/** The domain and the sheet plan must give the same answer tomorrow: the time and chance come in as arguments. */
const NO_CLOCK_NO_CHANCE = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock here: take the date as an argument.",
  },
  { selector: "CallExpression[callee.name='Date']", message: "No clock here: take the date as an argument." },
  {
    selector: "MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
    message: "No clock here: take the time as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "No chance here: the same cells must always give the same findings.",
  },
];

/** What a paper says is put into the page as text only, so that nothing of it can be markup or be run. */
const TEXT_ONLY = [
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]",
    message: "Make elements and put text into them: markup could be anybody's.",
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: "Make elements and put text into them: markup could be anybody's.",
  },
  {
    selector: "JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcDoc)$/]",
    message: "Make elements and put text into them: markup could be anybody's.",
  },
];

const EXCEL_ONLY_IN_WORKBOOK = { name: "Excel", message: "Only src/workbook talks to Excel." };

/** Naming one of Excel's types counts too, and the rule for globals does not look at types. */
const EXCEL_TYPES_ONLY_IN_WORKBOOK = {
  selector: "TSQualifiedName > Identifier.left[name='Excel']",
  message: "Only src/workbook talks to Excel.",
};

/** A test that sleeps is slow on every machine and too quick on one; one that is skipped in silence seems to hold. */
const NO_SLEEP_NO_SKIP = [
  {
    selector: "CallExpression[callee.name='setTimeout'], CallExpression[callee.property.name='waitForTimeout']",
    message: "No test sleeps: wait for what is to happen.",
  },
  {
    selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|todo|failing)$/]",
    message: "Skip with testWhere or describeWhere (test/where.ts), which say why.",
  },
  {
    selector: "ExpressionStatement > CallExpression[callee.name=/^(xit|xtest|xdescribe)$/]",
    message: "Skip with testWhere or describeWhere (test/where.ts).",
  },
  {
    selector:
      "MemberExpression[object.name=/^(test|it|describe)$/][property.name='only'], ExpressionStatement > CallExpression[callee.name=/^(fit|fdescribe)$/]",
    message: "All tests are run, not only this one.",
  },
];

const NO_SURROUNDINGS = ["Office", "OfficeExtension", "window", "document", "localStorage", "fetch", "process"].map(
  (name) => ({ name, message: "This room is pure: it knows neither Office nor the page nor the process." }),
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    files: ["**/*.{ts,tsx}"],
    // Rules that ask for types are in .oxlintrc.json: TypeScript's native compiler answers them in a fifth of the time.
    extends: [tseslint.configs.strict],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },

  {
    // Plain JavaScript is what must run before anything is installed or built; it has no types to check.
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.base],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      "no-unreachable": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },

  {
    files: ["src/**/*.{ts,tsx,mjs}", "seeds/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, EXCEL_TYPES_ONLY_IN_WORKBOOK, ...TEXT_ONLY],
      "no-restricted-globals": ["error", EXCEL_ONLY_IN_WORKBOOK],
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx,mjs}"],
    rules: { "max-lines": ["error", { max: 260, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Views are markup and may be longer; everything else is small enough to be read in one look.
    files: ["src/**/*.{ts,mjs}"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/savings/**", "src/sheet/**"],
    rules: {
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, EXCEL_TYPES_ONLY_IN_WORKBOOK, ...NO_CLOCK_NO_CHANCE],
      "no-restricted-globals": ["error", EXCEL_ONLY_IN_WORKBOOK, ...NO_SURROUNDINGS],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT],
      "no-restricted-globals": "off",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Cells reach a custom function as any[][]: a narrower type would coerce them before our code sees them.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // The local workbook plays Excel, so it has to name it.
    files: ["src/host/**"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, ...TEXT_ONLY], "no-restricted-globals": "off" },
  },
  {
    // The command line speaks through the console.
    files: ["src/host/node/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/host/page/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.flat.recommended.rules,
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test that indexes a missing row should fail there and then, which "!" does.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "off",
      "no-restricted-syntax": ["error", ...NO_SLEEP_NO_SKIP],
    },
  },
  { files: ["test/where.ts"], rules: { "no-restricted-syntax": "off" } },
);
