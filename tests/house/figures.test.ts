import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = new Map(globSync("{app,components}/**/*.tsx").map((path) => [path, readFileSync(path, "utf8")]));

/** Beside a school's name it is as wide as a few words, with its sentence; its numbers stand on the page that its figure is on. */
const INLINE = "BraidSmall";

const outsideFigures = (text: string) => text.replaceAll(/<Figure\b[\s\S]*?<\/Figure>/g, "");
const exported = (text: string) => [...text.matchAll(/export (?:default )?(?:async )?(?:function|const) ([A-Z]\w+)/g)].map(([, name = ""]) => name);
const drawn = (text: string, names: ReadonlySet<string>) => [...names].filter((name) => new RegExp(`<${name}\\b`).test(outsideFigures(text)));

/** What draws among the charts, and what shows it there without a figure around it. */
function pictures(): Set<string> {
  const found = new Set(["Explore"]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const [path, text] of sources) {
      if (!path.startsWith("components/charts/")) continue;
      if (outsideFigures(text).includes("<svg") || drawn(text, found).length > 0) for (const name of exported(text)) found.add(name);
    }
  }
  return found;
}

test("one component makes every figure, and so each has its words, table, file, source and date", () => {
  expect([...sources].flatMap(([path, text]) => (/<figure\b/.test(text) ? [path] : []))).toEqual(["components/charts/figure.tsx"]);
});

test("no picture of numbers stands outside a figure", () => {
  const all = pictures();
  expect([...all]).toEqual(expect.arrayContaining(["BraidPicture", "DirectionPicture", "DotsOnStrip", "DotsOverYears", "FunnelPicture", "YearLine"]));
  expect(all).not.toContain("Figure");
  all.delete(INLINE);
  const elsewhere = [...sources].filter(([path]) => !path.startsWith("components/charts/"));
  expect(elsewhere.flatMap(([path, text]) => drawn(text, all).map((name) => `${path}: ${name}`))).toEqual([]);
});
