import { loadTheme } from "../../src/taskpane/theme/load-theme";
import { themeName } from "../../src/taskpane/theme/theme-name";

const calm = { background: undefined, isForced: false, systemIsDark: false };

describe("the pane's theme", () => {
  test("follows Excel's own colours where Excel tells them", () => {
    expect(themeName({ ...calm, background: "#262626" })).toBe("dark");
    expect(themeName({ ...calm, background: "#F5F5F5", systemIsDark: true })).toBe("light");
  });

  test("follows the system where Excel says nothing, as on the web", () => {
    expect(themeName(calm)).toBe("light");
    expect(themeName({ ...calm, systemIsDark: true })).toBe("dark");
    expect(themeName({ ...calm, background: "Window", systemIsDark: true })).toBe("dark");
  });

  test("is the high contrast one whenever the system forces colours", () => {
    expect(themeName({ background: "#FFFFFF", isForced: true, systemIsDark: false })).toBe("highContrast");
  });

  test.each(["light", "dark"] as const)("keeps words and buttons readable in %s", async (name) => {
    const theme = await loadTheme(name);
    const grounds = [
      theme.colorNeutralBackground1,
      theme.colorStatusSuccessBackground1,
      theme.colorStatusDangerBackground1,
    ];
    for (const ground of grounds) {
      expect(contrast(theme.colorBrandForegroundLink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.colorBrandForegroundLinkHover, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const button of [
      theme.colorBrandBackground,
      theme.colorBrandBackgroundHover,
      theme.colorBrandBackgroundPressed,
    ]) {
      expect(contrast(theme.colorNeutralForegroundOnBrand, button)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The contrast of two colours as WCAG defines it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/giu, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
