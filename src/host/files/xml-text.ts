const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it stands in a part's markup. */
export function toXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&${Object.keys(ENTITIES).find((name) => ENTITIES[name] === letter)};`);
}

/** Text from a part's markup. */
export function fromXml(markup: string): string {
  return markup.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole: string, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
