import type { Page } from "playwright-core";

/** What becomes of the pane's requests to Excel from now on. */
interface Trouble {
  /** Milliseconds that each of them takes by the page's clock, which the test has taken over. */
  delay?: number;
  /** Whether none of them is answered until the trouble ends, so that a test has all the time it needs. */
  held?: boolean;
  /** Excel's error code that each of them comes back with. */
  code?: string;
  /** How many come back as ever before the first that has an error code. */
  after?: number;
}

/** What the client library asks for its way to Excel. */
interface Session {
  _createRequestExecutorOrNull: () => { executeAsync: (...args: unknown[]) => Promise<unknown> };
}

interface ClientLibrary {
  OfficeExtension: { SessionBase: { _overrideSession: Session } };
}

/**
 * Makes the local workbook slow or silent, or makes it refuse: what every pane must bear.
 *
 * @returns ends the trouble
 */
export async function trouble(
  page: Page,
  { delay = 0, held = false, code = "", after = 0 }: Trouble,
): Promise<() => Promise<void>> {
  await page.evaluate(
    ({ delay, held, code, after }) => {
      let sent = 0;
      const { SessionBase } = (window as unknown as ClientLibrary).OfficeExtension;
      const session = SessionBase._overrideSession;
      const create = session._createRequestExecutorOrNull.bind(session);
      const refusal = { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: "", Headers: {}, Body: null };
      let release: () => void = () => undefined;
      const ended = held ? new Promise<void>((resolve) => (release = resolve)) : undefined;
      SessionBase._overrideSession = {
        ...session,
        _createRequestExecutorOrNull: () => ({
          executeAsync: async (...args) => {
            await ended;
            sent += 1;
            // eslint-disable-next-line no-restricted-syntax -- it is Excel that is slow here, and no test waits for it
            await new Promise((resolve) => setTimeout(resolve, delay));
            return code === "" || sent <= after ? create().executeAsync(...args) : refusal;
          },
        }),
      };
      Object.assign(window, {
        endTrouble: () => {
          SessionBase._overrideSession = session;
          release();
        },
      });
    },
    { delay, held, code, after },
  );
  return () => page.evaluate(() => (window as unknown as { endTrouble: () => void }).endTrouble());
}

/** Counts the pane's requests to Excel from now on. @returns how many there were so far */
export async function countRequests(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { SessionBase } = (window as unknown as ClientLibrary).OfficeExtension;
    const session = SessionBase._overrideSession;
    const create = session._createRequestExecutorOrNull.bind(session);
    Object.assign(window, { requests: 0 });
    SessionBase._overrideSession = {
      ...session,
      _createRequestExecutorOrNull: () => ({
        executeAsync: (...args) => {
          (window as unknown as { requests: number }).requests += 1;
          return create().executeAsync(...args);
        },
      }),
    };
  });
  return () => page.evaluate(() => (window as unknown as { requests: number }).requests);
}
