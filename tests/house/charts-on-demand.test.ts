import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = globSync("{app,components,lib}/**/*.{ts,tsx}").filter((path) => !path.includes("/generated/"));
const matching = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(path, "utf8")));

test("the drawing library is fetched only when somebody opens what needs it", () => {
  expect(matching(/from "recharts"/)).toEqual(["components/charts/explore/explore-chart.tsx"]);
  expect(matching(/^import (?!type\b).*explore\/explore-chart"/m)).toEqual([]);
  expect(matching(/import\("@\/components\/charts\/explore\/explore-chart"\)/)).toEqual(["components/charts/explore/explore.tsx"]);
});
