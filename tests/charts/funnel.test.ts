import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FunnelPicture } from "@/components/charts/funnel";
import { funnelLimits } from "@/lib/comparison/uncertainty/funnel-limits";
import { funnelOf } from "@/lib/insights/figures/funnel-of";
import { measures } from "@/lib/school-data/measures/measures";

const measure = measures.find(({ key }) => key === "ks2-rwm-expected");
if (!measure) throw new Error("No such measure");
const cell = (number: number | null, cohort: number | null) => ({ measure, figure: { number, cohort, england: 60, status: number === null ? "too-few" : "available" } });
const row = (id: string, ...given: Parameters<typeof cell>) => ({ school: { id, name: `School ${id}` }, cells: new Map([[measure.key, cell(...given)]]) });
const rows = [row("a", 62, 50), row("b", 20, 100), row("hidden", null, 4), row("uncounted", 70, null)];
const funnel = funnelOf({ measure } as never, rows as never);

const largest = funnel?.limits.at(-1)?.cohort ?? 0;

const drawn = () => {
  if (!funnel) throw new Error("No funnel");
  return renderToStaticMarkup(createElement(FunnelPicture, {
    dots: funnel.schools.map(({ place, ...school }) => ({ ...school, outside: place !== "inside" })),
    limits: funnel.limits, target: funnel.target, targetName: "England", upName: "Share of pupils",
  }));
};

test("a school stands in the funnel by its pupils and its share; one that is hidden or whose pupils are not known stands nowhere", () => {
  const html = drawn();
  const dots = [...html.matchAll(/<circle cx="([\d.]+)%" cy="([\d.]+)%"/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(dots).toHaveLength(2);
  for (const [at, [x, y]] of [[(100 * 50) / largest, 38], [(100 * 100) / largest, 80]].entries()) {
    expect(dots[at]?.[0]).toBeCloseTo(x ?? 0, 2);
    expect(dots[at]?.[1]).toBeCloseTo(y ?? 0, 2);
  }
  expect(html.match(/funnel-dot/g)).toHaveLength(2);
  expect(html).not.toMatch(/School (hidden|uncounted)/);
});

test("only what lies beyond a limit is named on the picture, and the limits are those of chance at each size", () => {
  const html = drawn();
  expect([...html.matchAll(/<text[^>]*>([^<]+)</g)].map(([, name]) => name)).toEqual(["School b"]);
  const last = funnelLimits(60, largest);
  for (const { lower, upper } of [last.inner, last.outer]) for (const end of [lower, upper]) expect(html).toContain(`L100.000 ${(100 - end).toFixed(3)}"`);
  expect(html).toContain("M0.000 40.000L100.000 40.000");
});
