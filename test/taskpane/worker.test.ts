import type { PaneEvent } from "../../src/taskpane/pane-state";
import { Worker } from "../../src/taskpane/worker";

/** Work that ends when the test says so. */
function held() {
  let end: (done: string) => void = () => undefined;
  const done = new Promise<string>((resolve) => (end = resolve));
  return { done, end };
}

function worker() {
  const events: string[] = [];
  const note = (event: PaneEvent) => {
    const words = event.kind === "begun" ? `begun ${event.task}` : event.kind;
    events.push(event.kind === "said" ? `said ${event.notice.title}` : words);
  };
  const { work, stop } = new Worker(note);
  return { work, stop, events };
}

describe("what the pane works at", () => {
  test("is begun, says how far it is, and ends with what it came to", async () => {
    const { work, events } = worker();
    const done = work("reading", ({ progress }) => {
      progress({ words: "Reading Torbay", share: 0.5 });
      return Promise.resolve("6 tables");
    });
    expect(await done).toBe("6 tables");
    expect(events).toEqual(["begun reading", "progress", "ended"]);
  });

  test("is over when the last of it is: earlier work that ends meanwhile does not say so", async () => {
    const { work, events } = worker();
    const [reading, creating] = [held(), held()];
    const both = [work("reading", () => reading.done), work("creating", () => creating.done)];
    reading.end("read");
    await both[0];
    expect(events).toEqual(["begun reading", "begun creating"]);
    creating.end("written");
    await both[1];
    expect(events.at(-1)).toBe("ended");
  });

  test("is stopped where it can be, and nothing is where nothing is done", async () => {
    const { work, stop } = worker();
    stop();
    const stopped = work("reading", ({ signal }) => {
      stop();
      return Promise.resolve(signal.aborted);
    });
    expect(await stopped).toBe(true);
  });

  test("says so where a part of the add-in did not come", async () => {
    const { work, events } = worker();
    expect(await work("changing", () => Promise.reject(new Error("decisions.js")))).toBeNull();
    expect(events).toEqual(["begun changing", "said A part of the add-in was not loaded", "ended"]);
  });
});
