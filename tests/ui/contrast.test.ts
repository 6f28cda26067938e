import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../app/css/tokens.css", import.meta.url), "utf8");

/** The colours of a block of custom properties. */
function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));
}

const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
const schemes = { light: coloursIn(light), dark: coloursIn(dark.slice(0, dark.indexOf("@theme"))) };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ["paper", "surface", "wash"];
const text = ["ink", "ink-soft", "muted", "attention", "goals", "capability", "initiatives"];

test.each(["light", "dark"] as const)("in %s, text reaches 4.5 on every ground and what is drawn reaches 3", (scheme) => {
  const colours = schemes[scheme];
  for (const ground of grounds) {
    for (const name of text) expect(contrast(colours[name] ?? "", colours[ground] ?? ""), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.edge ?? "", colours[ground] ?? ""), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(colours.attention ?? "", colours["attention-wash"] ?? "")).toBeGreaterThanOrEqual(4.5);
  for (const series of ["series-1", "series-2", "series-3", "series-4"]) {
    expect(contrast(colours[series] ?? "", colours.surface ?? ""), series).toBeGreaterThanOrEqual(2.99);
  }
});
