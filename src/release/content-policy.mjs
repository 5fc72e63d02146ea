import { createHash } from "node:crypto";

/** Where every published page loads Microsoft's library from, which must not be copied. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The hosts that office.js may come from: the address above, and the one to which Microsoft's documentation has moved it
 * (learn.microsoft.com, "Referencing the Office JavaScript API library"), so that a redirection there does not end the
 * add-in. office.js loads its other scripts from beside itself.
 */
export const OFFICE_JS_HOSTS = [
  "https://appsforoffice.microsoft.com",
  "https://officeapis.public.onecdn.static.microsoft",
];

/**
 * What both pages with scripts may do. Scripts that are not files, eval, plug-ins, forms that send, and another base for
 * addresses are out.
 *
 * Styles may be inline: Fluent's are put into empty <style> elements, rule by rule. The hash of an empty text would allow just
 * these, but Safari works out another one than all other browsers, and Excel on a Mac shows the pane in Safari's engine. A style can
 * send nothing anywhere, since images and fonts come from here alone.
 *
 * Nothing else may be fetched from elsewhere. office.js talks to Excel through its window or its own bridge and not over the
 * network; all that it would send is what Microsoft counts of its use, and it goes on where that cannot be sent.
 *
 * frame-ancestors is not among them: a page cannot set it of itself, and Excel on the web shows the pane in a frame.
 */
const PAGE = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The pane inside Excel. Where office.js does not know who shows it Excel on the web, it asks in a frame whether to trust it. */
export const PANE_POLICY = policyOf({
  ...PAGE,
  "script-src": [...PAGE["script-src"], ...OFFICE_JS_HOSTS],
  "frame-src": OFFICE_JS_HOSTS,
});

/** The local workbook, whose client library is a file of its own. */
export const LOCAL_POLICY = policyOf(PAGE);

/**
 * A page of words with a style of its own gets a policy that allows no more than these.
 *
 * @param {string} html a page with one <style> and no script
 */
export function withWordsPolicy(html) {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = policyOf({
    "default-src": ["'none'"],
    "style-src": [`'sha256-${hash}'`],
    "img-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
  return html.replace(/<meta charset="[^"]*" ?\/?>/, `$&\n    ${policyElement(policy)}`);
}

/**
 * How a page says its policy. It holds for what comes after it, so it stands before every script and style.
 *
 * @param {string} policy
 */
export function policyElement(policy) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** @param {Record<string, string[]>} directives */
function policyOf(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
