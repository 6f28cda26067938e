import { expect, test } from "vitest";
import { sayInShort } from "@/lib/comparison/headlines/say-in-short";
import { besideJoining, joiningMark } from "@/lib/comparison/trusts/say-joining";
import { aSeries } from "./a-series";

test("measures are told in groups by the wanted end, never in an order, with a clear change beside them", () => {
  const said = sayInShort([
    aSeries("ks2-rwm-expected", { academicYear: "2016/17", number: 40, cohort: 60 }, { academicYear: "2018/19", number: 90, cohort: 60, england: 65 }),
    aSeries("ks2-rwm-higher", { number: 10, cohort: 60, england: 11 }),
    aSeries("ks2-reading-progress", { number: -3, cohort: 60, lower: -5, upper: -1, england: 0 }),
    aSeries("absence-persistent", { number: 22, cohort: 200, england: 18 }),
    aSeries("pupils-on-roll", { number: 300, england: 280 }),
  ]);
  expect(said).toEqual([
    { standing: "better", heading: "Clearly better than England", lines: ["Reading, writing and maths: expected standard: 90% against 65% in 2018/19; clearly better than in 2016/17"] },
    { standing: "worse", heading: "Clearly worse than England", lines: ["Progress in reading: −3.0 against 0.0 in 2018/19"] },
    { standing: "close", heading: "No clear difference from England", lines: ["Reading, writing and maths: higher standard: 10% against 11% in 2018/19"] },
    { standing: "unsure", heading: "No range known, so it may be chance", lines: ["Pupils missing a tenth of sessions or more: 22% against 18% of England’s schools of its phase in 2018/19"] },
  ]);
});

test("a measure of which nothing came in the latest two years says nothing of now", () => {
  const latest = aSeries("ks2-rwm-expected", { academicYear: "2023/24", number: 40, cohort: 60, england: 61 }, { academicYear: "2024/25", number: 90, cohort: 60, england: 62 });
  const old = aSeries("ks2-reading-progress", { academicYear: "2022/23", number: -3, cohort: 60, lower: -5, upper: -1, england: 0 });
  expect(sayInShort([latest, old]).map(({ standing }) => standing)).toEqual(["better"]);
});

test("a hidden figure, one without England's and one of a group of pupils say nothing", () => {
  expect(sayInShort([aSeries("ks2-rwm-expected", { england: 65 }), aSeries("ks2-rwm-higher", { number: 10, cohort: 60 }), { ...aSeries("ks2-rwm-expected", { number: 10, cohort: 60, england: 65 }), pupils: "girls" }])).toEqual([]);
});

test("the day of joining stands before the first year since, or after all; each year says which it is", () => {
  const years = ["2021/22", "2022/23", "2023/24"];
  expect(joiningMark(years, "2022-09-01")).toEqual({ before: "2022/23", words: "Joined the trust on 1 September 2022" });
  expect(joiningMark(years, "2023-01-01")?.before).toBe("2023/24");
  expect(joiningMark(years, "2025-01-01")?.before).toBeNull();
  expect([joiningMark(years, "2021-09-01"), joiningMark(years, null), joiningMark([], "2021-09-01")]).toEqual([undefined, undefined, undefined]);
  expect(years.map((year) => besideJoining(year, "2023-01-01"))).toEqual([", before it joined the trust", ", the year in which it joined", ""]);
});
