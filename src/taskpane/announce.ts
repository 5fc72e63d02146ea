/** How long words stand in the page, in milliseconds, until a screen reader has surely noticed them. */
const NOTICED = 500;

let region: HTMLElement | null = null;
let waiting: string[] = [];
let isSpeaking = false;

/** What newer browsers have for it. TypeScript does not know it yet. */
interface Notifying extends Document {
  readonly ariaNotify?: (words: string, options: { readonly priority: "high" }) => void;
}

/** Gives the element that a screen reader listens to: it has to be in the page before anything is said in it. */
export function announceIn(element: HTMLElement | null): void {
  region = element;
}

/**
 * Has a screen reader say what came of something that the user did. What is said at the same time is said together.
 *
 * @param words a sentence
 */
export function announce(words: string): void {
  const page: Notifying = document;
  if (page.ariaNotify) {
    page.ariaNotify(words, { priority: "high" });
    return;
  }
  waiting.push(words);
  if (isSpeaking) return;
  isSpeaking = true;
  setTimeout(speak);
}

function speak(): void {
  isSpeaking = waiting.length > 0;
  // Some take no notice where nothing but a text has changed.
  const said = document.createElement("span");
  said.textContent = waiting.join(" ");
  region?.replaceChildren(...(isSpeaking ? [said] : []));
  waiting = [];
  if (isSpeaking) setTimeout(speak, NOTICED);
}
