import { start } from "./start";

const place = document.getElementById("host") ?? document.body;
const styles = [new URL("./page.css", import.meta.url), new URL("./grid/grid.css", import.meta.url)];

/** Nothing is laid out before its measures are known. */
function addStyles(url: URL): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = url.href;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => resolve());
    document.head.append(link);
  });
}

void Promise.all(styles.map(addStyles))
  .then(() => start(place))
  .catch((thrown: unknown) => {
    place.textContent = `The local workbook did not start: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    throw thrown;
  });
