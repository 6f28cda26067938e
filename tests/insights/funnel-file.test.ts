import { expect, test } from "vitest";
import { funnelLimits } from "@/lib/comparison/uncertainty/funnel-limits";
import { NotFound } from "@/lib/errors";
import { exportFunnel } from "@/lib/insights/figures/export-funnel";
import { outsidersTo } from "@/tests/support/a-trust";
import { aTrustOfFour } from "./a-trust-of-four";

const measure = "ks2-rwm-expected";

test("a funnel's file holds what is drawn of the measure asked for: four limits and the side for each school, a hidden one in words alone, the curves below", async () => {
  const { trust, executive } = await aTrustOfFour();
  const { csv, name } = await exportFunnel(executive, { measure });
  expect(name).toBe("ks2-rwm-expected-funnel-2018-19.csv");
  const [heading, ...lines] = csv.split("\r\n");
  expect(heading).toContain("Lower 95% limit,Upper 95% limit,Lower 99.8% limit,Upper 99.8% limit,Between the limits");
  const written = ({ inner, outer }: ReturnType<typeof funnelLimits>) => [inner.lower, inner.upper, outer.lower, outer.upper].map((limit) => Number(limit.toFixed(2))).join(",");
  const said = (school: string) => lines.find((line) => line.startsWith(school)) ?? "";
  expect(said("Ash Primary")).toContain(`2018/19,40,40%,60,65,${written(funnelLimits(65, 60))},"No, below the 99.8% limit",`);
  expect(said("Birch Primary")).toContain(`2018/19,70,70%,90,65,${written(funnelLimits(65, 90))},Yes,`);
  expect(said("'=Cedar Primary")).toContain('2018/19,,"Hidden: few pupils, or beside few",,65,,,,,,');
  expect(lines.filter((line) => line.startsWith("The limits themselves")).at(-1)).toContain(`100,65,${written(funnelLimits(65, 100))}`);
  expect(csv).not.toContain("Progress");
  await expect(exportFunnel(executive, { measure: "ks2-reading-progress" })).rejects.toThrow(NotFound);
  const { "another trust's executive": elsewhere, ...inside } = await outsidersTo(trust);
  for (const outsider of [elsewhere, ...Object.values(inside)]) if (outsider) await expect(exportFunnel(outsider, { measure })).rejects.toThrow(NotFound);
});
