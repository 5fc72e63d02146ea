import { PRODUCTION_URL } from "./packed";

/** What a manifest can get wrong without Microsoft's schemas seeing it: what, a text, what stands in its place, and what is said. */
export const BROKEN_MANIFESTS: readonly (readonly [string, string, string, string])[] = [
  ["a resid that leads nowhere", '<bt:Url id="Help.Url"', '<bt:Url id="Help"', "resid Help.Url leads nowhere"],
  ["a resource that nothing uses", '<bt:Url id="Help.Url"', '<bt:Url id="Help"', "resource Help is not used"],
  [
    "a text in place of an address",
    'LearnMoreUrl resid="Help.Url"',
    'LearnMoreUrl resid="Group.Label"',
    "LearnMoreUrl Group.Label is a ShortStrings, not a Urls",
  ],
  [
    "an id that stands twice",
    'id="Savings.CreateSummary"',
    'id="Savings.ShowPane"',
    "id Savings.ShowPane stands twice",
  ],
  [
    "an address without https",
    `${PRODUCTION_URL}help.html`,
    "http://apps.council.example/savings/help.html",
    "http://apps.council.example/savings/help.html is not https",
  ],
  [
    "a forgotten localhost",
    `${PRODUCTION_URL}functions.js"`,
    'https://localhost:3000/functions.js"',
    "https://localhost:3000/functions.js is still on localhost",
  ],
  [
    "a page that was not built",
    "savings/taskpane.html",
    "savings/pane.html",
    `${PRODUCTION_URL}pane.html was not built`,
  ],
  [
    "an icon that does not exist",
    "assets/savings-32.png",
    "assets/savings-33.png",
    "an icon of size 32 does not exist",
  ],
  [
    "an icon of another size",
    "assets/summary-80.png",
    "assets/summary-64.png",
    `${PRODUCTION_URL}assets/summary-64.png is 64 x 64, not 80 x 80`,
  ],
  [
    "an icon that is no PNG",
    "assets/savings-16.png",
    "taskpane.html",
    `${PRODUCTION_URL}taskpane.html is no PNG file, not 16 x 16`,
  ],
  [
    "a small icon for the store",
    "assets/savings-128.png",
    "assets/savings-80.png",
    `${PRODUCTION_URL}assets/savings-80.png is 80 x 80, not 128 x 128`,
  ],
  ["an icon without its largest size", '<bt:Image size="80" resid="Icon.80" />', "", "an icon lacks size 80"],
  ["no namespace", '<Namespace resid="Functions.Namespace" />', "", "the functions' namespace is missing, not SAVINGS"],
  [
    "another namespace",
    'DefaultValue="SAVINGS"',
    'DefaultValue="CONTOSO"',
    "the functions' namespace is CONTOSO, not SAVINGS",
  ],
  ["a button that runs nothing", "createScrutinySummary", "createSummary", "no code is associated with createSummary"],
  [
    "a second runtime",
    'FunctionFile resid="Page.Url"',
    'FunctionFile resid="Help.Url"',
    "the function file is not the one page",
  ],
  ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "the runtime is not long-lived"],
  [
    "a pane of its own",
    '<Action xsi:type="ShowTaskpane">',
    "$&<TaskpaneId>Pane</TaskpaneId>",
    "a TaskpaneId opens a second pane",
  ],
  [
    "an older Excel let in",
    'Name="ExcelApi" MinVersion="1.14"',
    'Name="ExcelApi" MinVersion="1.1"',
    "ExcelApi 1.14 is not required",
  ],
  ["a forgotten version", "<Version>", "<Version>9", "the version is 90.1.0.0, and the project's is 0.1.0"],
];
