/** What a ribbon button does. */
export type ManifestAction = { kind: "showPane" } | { kind: "run"; functionName: string };

export interface ManifestCommand {
  id: string;
  label: string;
  tip: string;
  /** Addresses by size in pixels, relative to the add-in's folder. */
  icons: ReadonlyMap<number, string>;
  action: ManifestAction;
}

/** What the page takes from the add-in's manifest, as Excel does. */
export interface Manifest {
  name: string;
  group: string;
  commands: ManifestCommand[];
  /** What stands before the full stop in the custom functions' names. */
  namespace: string;
  /** The metadata of the custom functions, relative to the add-in's folder. */
  metadata: string;
}

/**
 * Reads the parts of a manifest that a ribbon and custom functions need.
 * @param xml The manifest.
 * @returns Its texts, and its addresses made relative to the folder of the pane's page.
 */
export function readManifest(xml: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const resources = new Map(
    [...manifest.querySelectorAll("Resources [id]")].map((each) => [each.id, attribute(each, "DefaultValue")]),
  );
  const resource = (within: Element | null, selector: string): string =>
    resources.get(attribute(within?.querySelector(`:scope > ${selector}`), "resid")) ?? "";
  const base = new URL(".", attribute(manifest.querySelector("DefaultSettings > SourceLocation"), "DefaultValue")).href;
  const relative = (url: string): string => (url.startsWith(base) ? url.slice(base.length) : url);
  const extension = manifest.querySelector("ExtensionPoint[*|type='CustomFunctions']");
  return {
    name: attribute(manifest.querySelector("DisplayName"), "DefaultValue"),
    group: resource(manifest.querySelector("Group"), "Label"),
    commands: [...manifest.querySelectorAll("Control")].map((control) => ({
      id: control.id,
      label: resource(control, "Label"),
      tip: resource(control.querySelector("Supertip"), "Description"),
      icons: new Map(
        [...control.querySelectorAll("Image")].map((image) => [
          Number(image.getAttribute("size")),
          relative(resources.get(attribute(image, "resid")) ?? ""),
        ]),
      ),
      action: readAction(control),
    })),
    namespace: resource(extension, "Namespace"),
    metadata: relative(resource(extension?.querySelector("Metadata") ?? null, "SourceLocation")),
  };
}

function readAction(control: Element): ManifestAction {
  const functionName = control.querySelector("Action > FunctionName")?.textContent.trim() ?? "";
  return functionName === "" ? { kind: "showPane" } : { kind: "run", functionName };
}

function attribute(of: Element | null | undefined, name: string): string {
  return of?.getAttribute(name) ?? "";
}
