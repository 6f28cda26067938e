import { expect, test } from "vitest";
import { yearsTogether } from "@/lib/comparison/headlines/years-together";
import type { ValueStatus } from "@/lib/school-data/value";
import { aSeries } from "./a-series";

const small = (academicYear: string) => ({ academicYear, number: 50, cohort: 20 });

test("a year of few pupils stands with the two before it", () => {
  expect(yearsTogether(aSeries("ks2-rwm-expected", small("2018/19"), small("2017/18"), small("2016/17")), "2018/19")).toEqual({ years: ["2016/17", "2017/18", "2018/19"], reached: 30, cohort: 60 });
});

test.each(["suppressed", "low-coverage", "not-available"] satisfies ValueStatus[])("a year that is %s has no number to stand with others, whatever is said of its pupils", (status) => {
  expect(yearsTogether(aSeries("ks2-rwm-expected", { academicYear: "2018/19", number: null, status, cohort: 4 }, small("2017/18"), small("2016/17")), "2018/19")).toBeUndefined();
});
