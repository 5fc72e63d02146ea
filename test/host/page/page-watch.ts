import type { Page } from "playwright-core";

/** What stands in the page itself. */
const INSIDE = new Set(["about:", "blob:", "data:"]);

/** What of a page's doing a test must not miss: requests to anywhere but its own address, and what its policy stopped. */
export class PageWatch {
  private constructor(private readonly seen: string[]) {}

  /**
   * Watches a page that has not been opened yet.
   *
   * @param own the page's own origin
   */
  static async over(page: Page, own: string): Promise<PageWatch> {
    const seen: string[] = [];
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!INSIDE.has(protocol) && origin !== own) seen.push(`asked for ${request.url()}`);
    });
    await page.exposeFunction("noteStopped", (what: string) => seen.push(`was stopped by its policy: ${what}`));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
        const { noteStopped } = window as unknown as { noteStopped: (what: string) => void };
        noteStopped(`${effectiveDirective} ${blockedURI} ${sourceFile}`.trim());
      });
    });
    return new PageWatch(seen);
  }

  /** What was seen since it was last taken. */
  take(): string[] {
    return this.seen.splice(0);
  }
}
