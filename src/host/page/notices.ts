import { element } from "./element";
import type { NoticeKind } from "./workbench";

/** One sentence to the user under the ribbon, read out when it comes. */
export class Notices {
  private readonly text = element("span", {});
  private readonly bar = element("div", { class: "notice", hidden: true }, this.text);
  /** Always in the page, so that a screen reader hears what is put in. */
  readonly element = element("div", { role: "alert", class: "notices" }, this.bar);

  constructor() {
    const cross = element("span", { "aria-hidden": "true" }, "✕");
    const close = element("button", { type: "button", "aria-label": "Close this message", title: "Close" }, cross);
    close.addEventListener("click", () => this.show(null));
    this.bar.append(close);
  }

  show(text: string | null, kind: NoticeKind = "problem"): void {
    this.bar.hidden = text === null;
    this.bar.dataset["kind"] = kind;
    this.text.textContent = text ?? "";
  }
}
