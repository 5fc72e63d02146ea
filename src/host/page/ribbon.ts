import { svg } from "./charts/svg";
import { element } from "./element";
import type { Manifest, ManifestCommand } from "./manifest";

export interface RibbonActions {
  openFile(): void;
  saveFile(): void;
  run(command: ManifestCommand): void;
}

/**
 * The strip of buttons: the page's own, then the add-in's as its manifest has them.
 * @param addInUrl The folder that the manifest's addresses are relative to.
 * @returns A toolbar in which the arrow keys move.
 */
export function createRibbon(manifest: Manifest, addInUrl: string, actions: RibbonActions): HTMLElement {
  const file = group("File", [
    button("open", "Open", "Opens a workbook from a file (.xlsx).", drawnIcon(OPEN), () => actions.openFile()),
    button("save", "Save", "Saves this workbook as a file (.xlsx).", drawnIcon(SAVE), () => actions.saveFile()),
  ]);
  const addIn = group(
    manifest.group,
    manifest.commands.map((command) =>
      button(command.id, command.label, command.tip, pictureIcon(command, addInUrl), () => actions.run(command)),
    ),
  );
  const ribbon = element("div", { role: "toolbar", class: "ribbon", "aria-label": "Ribbon" }, file, addIn);
  moveByArrows(ribbon);
  return ribbon;
}

function group(name: string, buttons: HTMLElement[]): HTMLElement {
  const row = element("div", { class: "buttons" }, ...buttons);
  const label = element("div", { class: "group-name", "aria-hidden": "true" }, name);
  return element("div", { role: "group", class: "group", "aria-label": name }, row, label);
}

function button(id: string, label: string, tip: string, icon: Element, run: () => void): HTMLElement {
  const made = element("button", { type: "button", title: tip, "data-command": id, class: "large" }, icon, label);
  made.addEventListener("click", run);
  return made;
}

function pictureIcon({ icons }: ManifestCommand, addInUrl: string): HTMLElement {
  const at = (size: number): string => new URL(icons.get(size) ?? "", new URL(addInUrl, document.baseURI)).href;
  const srcset = `${at(32)} 1x, ${at(48)} 1.5x, ${at(64)} 2x`;
  return element("img", { src: at(32), srcset, width: 32, height: 32, alt: "" });
}

/** What a drawn icon is made of: how each of its shapes looks, and its outline. */
type Drawing = readonly (readonly [look: "face" | "fill", outline: string])[];

const OPEN: Drawing = [
  ["fill", "M4 26V8a2 2 0 0 1 2-2h6l3 3h9a2 2 0 0 1 2 2v3"],
  ["face", "M4.6 26.5 8.4 15a1.6 1.6 0 0 1 1.5-1h18.3a1 1 0 0 1 1 1.3l-3.4 10.2a1.6 1.6 0 0 1-1.5 1z"],
];
const SAVE: Drawing = [
  ["face", "M6 5h17l4 4v16a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a1 1 0 0 1 1-1z"],
  ["fill", "M10 5h11v7H10zM9 17h14v10H9z"],
];

function drawnIcon(shapes: Drawing): Element {
  const paths = shapes.map(([look, outline]) => svg("path", { class: look, d: outline }));
  const drawn = svg("svg", { viewBox: "0 0 32 32", width: 32, height: 32 }, ...paths);
  return element("span", { class: "icon", "aria-hidden": "true" }, drawn);
}

/** One stop for Tab, and the arrow keys from button to button, as toolbars work. */
function moveByArrows(toolbar: HTMLElement): void {
  const buttons = [...toolbar.querySelectorAll("button")];
  const hold = (held: HTMLElement): void => buttons.forEach((each) => (each.tabIndex = each === held ? 0 : -1));
  if (buttons[0]) hold(buttons[0]);
  toolbar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((each) => each === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined ? undefined : buttons.at(to % buttons.length);
    if (!next) return;
    hold(next);
    next.focus();
    event.preventDefault();
  });
}
