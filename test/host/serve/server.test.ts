import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { listen, workbookServer } from "../../../src/host/serve/server.mjs";

let folder = "";
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "savings-serve-"));
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>The page</title>");
  writeFileSync(path.join(folder, "Budget £ 2017.xlsx"), "a workbook");
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(workbook?: string, port = 0): Promise<string> {
  const server = workbookServer({ folder, workbook });
  servers.push(server);
  return (await listen(server, port)).replace("localhost", "127.0.0.1");
}

test("the page is served, anew only once it has changed", async () => {
  const address = await serve();
  const response = await fetch(address);
  expect(await response.text()).toContain("The page");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  const known = { headers: { "if-none-match": response.headers.get("etag")! } };
  expect((await fetch(address, known)).status).toBe(304);
  writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>The page, built anew</title>");
  expect(await (await fetch(address, known)).text()).toContain("built anew");
});

test("the given workbook and its name are served", async () => {
  const address = await serve(path.join(folder, "Budget £ 2017.xlsx"));
  const workbook = await fetch(`${address}workbook.xlsx`);
  expect(await workbook.text()).toBe("a workbook");
  expect(workbook.headers.get("content-type")).toContain("spreadsheetml");
  expect(workbook.headers.get("cache-control")).toBe("no-store");
  expect(await (await fetch(`${address}workbook-name`)).text()).toBe("Budget £ 2017.xlsx");
});

test("without a workbook the page is told that there is none", async () => {
  const address = await serve();
  expect((await fetch(`${address}workbook.xlsx`)).status).toBe(404);
  expect((await fetch(`${address}workbook-name`)).status).toBe(404);
});

test("a workbook that has gone meanwhile is not found, and the server lives on", async () => {
  const address = await serve(path.join(folder, "gone.xlsx"));
  expect((await fetch(`${address}workbook.xlsx`)).status).toBe(404);
  expect((await fetch(address)).status).toBe(200);
});

test("nothing outside the folder is served", async () => {
  expect(await status(await serve(), "/..%2f..%2fetc/passwd")).toBe(404);
});

test("a page under another name that points here gets nothing", async () => {
  expect(await status(await serve(), "/workbook.xlsx", "elsewhere.example")).toBe(403);
});

test("a taken port gives way to the next one", async () => {
  const first = Number(new URL(await serve()).port);
  const second = Number(new URL(await serve(undefined, first)).port);
  expect(second).toBeGreaterThan(first);
});

/** fetch would tidy up the path and the name; this sends them as they are. */
function status(address: string, at: string, host = "localhost"): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: at, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
