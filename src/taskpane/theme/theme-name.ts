export type ThemeName = "light" | "dark" | "highContrast";

/** What is known of the colours that the user chose. */
export interface ColourWishes {
  /** The background that Excel gives its panes, such as "#262626"; undefined in Excel on the web. */
  readonly background: string | undefined;
  /** The system forces a few colours of its own: a contrast theme. */
  readonly isForced: boolean;
  readonly systemIsDark: boolean;
}

/** The theme to show: a contrast theme before anything, then Excel's own colours, then the system's. */
export function themeName({ background, isForced, systemIsDark }: ColourWishes): ThemeName {
  if (isForced) return "highContrast";
  return (isDark(background) ?? systemIsDark) ? "dark" : "light";
}

/** Null where the text is no colour. Weighed as the eye does, roughly. */
function isDark(colour: string | undefined): boolean | null {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(colour ?? "")?.[1];
  if (digits === undefined) return null;
  const part = (at: number) => parseInt(digits.slice(at, at + 2), 16);
  const [red, green, blue] = [part(0), part(2), part(4)];
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128;
}
