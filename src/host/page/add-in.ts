import type { CustomFunctionsFile } from "../formulas/custom-functions";
import type { Host } from "../host";
import { installOffice } from "../office";
import type { OfficeState } from "../office-state";
import { readManifest, type Manifest } from "./manifest";

/** Where the build puts the add-in's own files, beside this page. */
export const ADD_IN_URL = "add-in/";

/** Reads the manifest as Excel would. */
export async function fetchManifest(): Promise<Manifest> {
  const response = await fetch(new URL("../../../manifest.xml", import.meta.url));
  return readManifest(await response.text());
}

/** Plays Excel to the add-in's scripts: the client library is loaded, the custom functions are described. */
export async function installHost(host: Host, manifest: Manifest): Promise<OfficeState> {
  const metadata = await fetchMetadata(manifest.metadata);
  if (!metadata) return installOffice(window, host);
  return installOffice(window, host, { customFunctions: { namespace: manifest.namespace, metadata } });
}

async function fetchMetadata(address: string): Promise<CustomFunctionsFile | null> {
  const response = await fetch(`${ADD_IN_URL}${address}`).catch(() => null);
  if (!response?.ok) return null;
  // Made by the build from the functions' own comments.
  return (await response.json()) as CustomFunctionsFile;
}

/**
 * Runs the add-in's scripts, in the order in which the page names them.
 * @returns The ones that could not be loaded.
 */
export async function runAddIn(): Promise<string[]> {
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[data-add-in]")];
  const results = await Promise.all(links.map((link) => runScript(link.href)));
  return results.filter((missing) => missing !== null);
}

function runScript(src: string): Promise<string | null> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = src;
    script.async = false;
    script.addEventListener("load", () => resolve(null));
    script.addEventListener("error", () => resolve(new URL(src).pathname.split("/").at(-1) ?? src));
    document.head.append(script);
  });
}
