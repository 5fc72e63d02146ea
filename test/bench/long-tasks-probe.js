/**
 * Runs in the page once the pane is there, and notes what the benchmark of long tasks reads: start and length of every task
 * over 50 ms, when the played Excel works, and how long each key had to wait. Its answers are put into tasks of their own.
 */
(() => {
  /** @type {{ tasks: [number, number][], host: [number, number][], keys: [number, number][] }} */
  const measured = { tasks: [], host: [], keys: [] };
  Object.assign(window, { measured });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) measured.tasks.push([startTime, duration]);
  }).observe({ type: "longtask" });

  document.addEventListener(
    "keydown",
    ({ timeStamp }) => measured.keys.push([timeStamp, performance.now() - timeStamp]),
    {
      capture: true,
    },
  );

  // @ts-expect-error The client library's types say nothing of its sessions.
  const { SessionBase } = window.OfficeExtension;
  const session = SessionBase._overrideSession;
  const create = session._createRequestExecutorOrNull.bind(session);
  const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5));

  SessionBase._overrideSession = {
    ...session,
    _createRequestExecutorOrNull: () => ({
      /** @param {unknown[]} args */
      executeAsync: async (...args) => {
        await nextTask();
        const start = performance.now();
        const answer = await create().executeAsync(...args);
        measured.host.push([start, performance.now()]);
        await nextTask();
        return answer;
      },
    }),
  };
})();
