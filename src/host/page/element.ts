type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Makes an element: attributes as in markup, `true` for one without a value, `false` or undefined for none.
 * @returns The element with its children.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}
