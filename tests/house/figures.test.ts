import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = globSync("{app,components}/**/*.tsx");
const matching = (pattern: RegExp, all = sources) => all.filter((path) => pattern.test(readFileSync(path, "utf8")));

test("one component makes every figure, and so each has its words, table, file, source and date", () => {
  expect(matching(/<figure\b/)).toEqual(["components/charts/figure.tsx"]);
});

test("no picture of numbers stands outside a figure", () => {
  const pictures = /<(DotsOverYears|DotsOnStrip|FunnelPicture|YearLine|DirectionPicture|Explore\w*|BraidPicture)\b/;
  const drawing = sources.filter((path) => !path.startsWith("components/charts/explore/") && pictures.test(readFileSync(path, "utf8")));
  const inline = "components/charts/braid-small.tsx";
  expect(drawing).toContain("app/(trust)/insights/figures/funnel-figure.tsx");
  expect(drawing.filter((path) => path !== inline && !/import \{ Figure \}/.test(readFileSync(path, "utf8")))).toEqual([]);
});
