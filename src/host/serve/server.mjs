import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";

/** Only this computer reaches it. */
const HOST = "127.0.0.1";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Serves the local workbook page and, at /workbook.xlsx, the workbook that it opens with, whose name is at
 * /workbook-name. Without a workbook both are 404, and the page shows its samples.
 *
 * @param {{ folder: string, workbook?: string | undefined }} what read at each request: another workbook may take its place
 */
export function workbookServer(what) {
  // "dev" reads the folder anew at each request, so a rebuild shows on reload; what has not changed is not sent again,
  // and the browser keeps what it compiled of it.
  const files = sirv(what.folder, { dev: true, etag: true });
  return createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    const { pathname } = new URL(request.url ?? "/", `http://${HOST}`);
    if (!isLocal(request.headers.host)) return answer(response, 403, "This page is for this computer only.");
    const { workbook } = what;
    if (pathname === "/workbook.xlsx") return sendWorkbook(response, workbook);
    if (pathname === "/workbook-name" && workbook) return answer(response, 200, path.basename(workbook));
    files(request, response, () => answer(response, 404, "Not found."));
  });
}

/**
 * Listens on the wanted port, or on the next free one above it; 0 is any free port.
 *
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<string>} the address to open
 */
export function listen(server, port, triesLeft = 50) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== "EADDRINUSE" || triesLeft === 0) return reject(error);
      resolve(listen(server, port + 1, triesLeft - 1));
    });
    server.listen(port, HOST, () => {
      server.removeAllListeners("error");
      const taken = server.address();
      resolve(`http://localhost:${taken && typeof taken === "object" ? taken.port : port}/`);
    });
  });
}

/**
 * A page elsewhere could point its own name at 127.0.0.1 and read the user's workbook; the Host header gives it away.
 *
 * @param {string | undefined} host
 */
function isLocal(host = "") {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {string | undefined} workbook
 */
function sendWorkbook(response, workbook) {
  const size = workbook && statSync(workbook, { throwIfNoEntry: false })?.size;
  if (!workbook || size === undefined) return answer(response, 404, "No workbook was given.");
  response.writeHead(200, { "Content-Type": XLSX, "Content-Length": size, "Cache-Control": "no-store" });
  createReadStream(workbook)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function answer(response, status, text) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" }).end(text);
}
