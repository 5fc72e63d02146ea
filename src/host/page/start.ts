import { ADD_IN_URL, fetchManifest, installHost, runAddIn } from "./add-in";
import { listenToClipboard } from "./copy-paste";
import { Editor } from "./editor";
import { chooseFile, keepCreated, listenToDrops, openFile, saveFile } from "./files";
import { FormulaBar } from "./formula-bar";
import { createFrame, type Frame } from "./frame";
import { GridView } from "./grid/grid-view";
import { listenToKeys } from "./grid/keys";
import { loadFonts } from "./grid/measure";
import { listenToMouse } from "./grid/mouse";
import { listenToResizing } from "./grid/resize";
import { loadWorkbook } from "./load-workbook";
import type { Manifest, ManifestCommand } from "./manifest";
import { Notices } from "./notices";
import { listenToF6 } from "./regions";
import { createRibbon } from "./ribbon";
import { SheetTabs } from "./sheet-tabs";
import { ShownHost } from "./shown-host";
import { StatusBar } from "./status-bar";
import { fillWithSamples } from "../samples";
import { Workbench } from "./workbench";
import type { OfficeState } from "../office-state";

/** Opens the page: the workbook first, so that there is something to see, and then the add-in. */
export async function start(into: HTMLElement): Promise<void> {
  const [loaded, manifest] = await Promise.all([loadWorkbook(), fetchManifest(), loadFonts()]);
  const host = new ShownHost({ workbook: loaded.workbook });
  const bench = new Workbench(host);
  host.afterRequest = () => bench.invalidate();
  const page = new Page(bench, manifest, loaded.name);
  into.replaceChildren(page.frame.element);
  if (loaded.notice !== null) bench.notify(loaded.notice);
  bench.invalidate({ sheet: true, contents: true });
  await page.startAddIn(loaded.wantsSamples);
}

class Page {
  readonly frame: Frame;
  private readonly view: GridView;
  private readonly editor: Editor;
  private office: OfficeState | null = null;

  constructor(
    private readonly bench: Workbench,
    private readonly manifest: Manifest,
    private name: string,
  ) {
    const view = (this.view = new GridView(bench));
    const formulaBar = new FormulaBar(bench, () => view.grid.focus());
    const editor = (this.editor = new Editor(bench, view, formulaBar.text));
    const tabs = new SheetTabs(bench, () => editor.commit());
    const statusBar = new StatusBar(bench);
    const notices = new Notices();
    bench.host.onCreateWorkbook = (file) => void this.keep(file);
    bench.notify = (text, kind) => notices.show(text, kind);
    const ribbon = createRibbon(manifest, ADD_IN_URL, {
      openFile: () => void chooseFile().then((file) => file && this.open(file)),
      saveFile: () => void this.save(),
      run: (command) => void this.run(command),
    });
    const parts = { ribbon, notices, formulaBar, view, editor, tabs, statusBar };
    this.frame = createFrame(parts, manifest.name, () => this.paneChanged(false));
    this.frame.setTitle(name);
    bench.onUpdate((update) => {
      view.update(update);
      tabs.update();
      formulaBar.update(editor.isOpen);
      statusBar.update(editor.isOpen);
    });
    listenToKeys(bench, view, editor);
    listenToResizing(bench, view);
    listenToMouse(bench, view, editor);
    listenToClipboard(bench, view);
    listenToDrops(this.frame.element, (file) => void this.open(file));
    const pane = this.frame.element.querySelector<HTMLElement>("#pane");
    listenToF6([ribbon, formulaBar.element, view.grid, tabs.element, ...(pane ? [pane] : [])]);
  }

  /** The functions are associated while the scripts run; then every formula is worked out. */
  async startAddIn(wantsSamples: boolean): Promise<void> {
    const { bench } = this;
    this.office = await installHost(bench.host, this.manifest);
    this.office.onPaneShown((shown) => this.frame.showPane(shown));
    if (wantsSamples) bench.notify(await fillWithSamples(bench.host));
    const missing = await runAddIn();
    if (missing.length > 0) bench.notify(`The add-in did not start: ${missing.join(" and ")} could not be loaded.`);
    bench.host.recalculate();
    this.office.paneShown = true;
    // For whoever drives the page: from here on the add-in's commands and functions are there.
    this.frame.element.dataset["started"] = "true";
  }

  private async open(file: File): Promise<void> {
    this.editor.cancel();
    const opened = await openFile(file, file.name);
    if (!opened.ok) {
      this.bench.notify(opened.message);
      return;
    }
    this.bench.notify(opened.warning);
    this.name = file.name;
    this.frame.setTitle(file.name);
    this.bench.host.open(opened.workbook);
    this.bench.invalidate({ sheet: true, contents: true });
    this.view.grid.focus();
  }

  private async save(): Promise<void> {
    if (!this.editor.commit()) return;
    try {
      await this.bench.host.functions.settled();
      await saveFile(this.bench.host.workbook, this.name, this.manifest.namespace);
      this.bench.notify(`${this.name} was saved to your downloads.`, "done");
    } catch (thrown) {
      this.bench.notify(`The workbook was not saved: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }

  /** Excel would open it in a window of its own. */
  private async keep(file: Uint8Array): Promise<void> {
    const name = `Book${this.bench.host.createdWorkbooks.length + 1}.xlsx`;
    try {
      await keepCreated(file, name, this.manifest.namespace);
      this.bench.notify(`A new workbook, ${name}, was saved to your downloads.`, "done");
    } catch (thrown) {
      this.bench.notify(`The new workbook was not saved: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }

  private async run({ action, label }: ManifestCommand): Promise<void> {
    if (action.kind === "showPane") {
      this.paneChanged(true);
      return;
    }
    const associated = this.office?.actions.get(action.functionName);
    if (!associated) {
      this.bench.notify(`“${label}” is not ready: the add-in has not started.`);
      return;
    }
    if (!this.editor.commit()) return;
    try {
      // What Excel hands to a command, which tells it when it has finished.
      await associated({ source: { id: action.functionName }, completed: () => undefined });
    } catch (thrown) {
      this.bench.notify(`“${label}” stopped: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
  }

  private paneChanged(shown: boolean): void {
    if (this.office) this.office.paneShown = shown;
    this.frame.showPane(shown);
  }
}
