import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

export function html(view: ReactElement): string {
  return renderToStaticMarkup(<FluentProvider>{view}</FluentProvider>);
}

/** What is read on the page, tags away. */
export function words(view: ReactElement): string {
  return html(view)
    .replace(/<style[^>]*>[^<]*<\/style>/gu, "")
    .replace(/<[^>]+>/gu, " ")
    .replace(/&quot;/gu, '"')
    .replace(/&#x27;/gu, "'")
    .replace(/\s+/gu, " ");
}
