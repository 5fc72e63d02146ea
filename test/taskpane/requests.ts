import type { Page } from "playwright-core";

/** What becomes of the pane's requests to Excel from now on. */
interface Trouble {
  /** Milliseconds that each of them takes. */
  delay?: number;
  /** Excel's error code that each of them comes back with. */
  code?: string;
}

/** Makes the local workbook slow, or makes it refuse: what every pane must bear. */
export async function trouble(page: Page, { delay = 0, code = "" }: Trouble): Promise<void> {
  await page.evaluate(
    ({ delay, code }) => {
      interface Executor {
        executeAsync: (...args: unknown[]) => Promise<unknown>;
      }
      const { SessionBase } = (window as unknown as { OfficeExtension: Record<string, Record<string, unknown>> })
        .OfficeExtension as { SessionBase: { _overrideSession: { _createRequestExecutorOrNull: () => Executor } } };
      const session = SessionBase._overrideSession;
      const create = session._createRequestExecutorOrNull.bind(session);
      const refusal = { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: "", Headers: {}, Body: null };
      SessionBase._overrideSession = {
        ...session,
        _createRequestExecutorOrNull: () => ({
          executeAsync: async (...args) => {
            await new Promise((resolve) => setTimeout(resolve, delay));
            return code === "" ? create().executeAsync(...args) : refusal;
          },
        }),
      };
    },
    { delay, code },
  );
}
