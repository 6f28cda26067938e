import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MainFigures } from "@/app/(trust)/schools/[schoolId]/figures/main-figures";
import type { TrustYears } from "@/lib/insights/school/find-trust-years";
import { aSeries } from "@/tests/comparison/a-series";

const years = (...all: [string, number][]) => all.map(([academicYear, number]) => ({ academicYear, number, cohort: 30 }));
const shown = (...series: ReturnType<typeof aSeries>[]) => shownBeside(new Map(), ...series);
const shownBeside = (trust: TrustYears, ...series: ReturnType<typeof aSeries>[]) => renderToStaticMarkup(createElement(MainFigures, { schoolId: "oakfield", series, joinedOn: null, trust }));
const whole = { weighted: 58, schoolMean: 61, differ: true, schools: 2, pupils: 90, without: 0 };

test("a measure with no figure of late is named, not drawn: its years lie before all that the others have", () => {
  const html = shown(
    aSeries("ks2-rwm-expected", ...years(["2024/25", 60], ["2023/24", 58], ["2022/23", 61], ["2021/22", 55])),
    aSeries("ks2-reading-progress", ...years(["2016/17", -1.9])),
  );
  expect(html).not.toContain("NaN");
  expect(html.match(/<figure\b/g)).toHaveLength(1);
  expect(html).toMatch(/not shown here: [^<]*[Rr]eading/);
});

test("a school none of whose measures has a figure of late still says which it had", () => {
  const html = shown(aSeries("ks2-rwm-expected", { academicYear: "2024/25" }, { academicYear: "2023/24" }, ...years(["2016/17", 60])));
  expect(html).not.toContain("<figure");
  expect(html).toContain("not shown here: Reading, writing and maths: expected standard");
});

test("beside the trust's schools stands their mean where it is another; where phases are too unlike to be one, that they are those of its phase", () => {
  const [key, series] = ["ks2-rwm-expected" as const, aSeries("ks2-rwm-expected", ...years(["2024/25", 60], ["2023/24", 58]))];
  const differs = shownBeside(new Map([[key, new Map([["2024/25", whole], ["2023/24", { ...whole, differ: false, schoolMean: 58 }]])]]), series);
  expect(differs).toMatch(/With every school counted the same[\s\S]*The same[\s\S]*61%/);
  expect(differs).not.toContain("The trust’s schools of its phase");
  const same = shownBeside(new Map([[key, new Map([["2024/25", { ...whole, differ: false }]])]]), series);
  expect(same).toContain("The trust’s schools");
  expect(same).not.toContain("With every school counted the same");
  const ofPhase = aSeries("absence-year", ...years(["2024/25", 6], ["2023/24", 5]));
  const withoutRanges = shownBeside(new Map([["absence-year", new Map([["2024/25", whole]])]]), ofPhase);
  expect(withoutRanges).not.toContain("Ranges:");
  expect(withoutRanges).toContain("The trust’s schools of its phase: those it has now, every pupil counted the same");
});

test("years of few pupils stand in the table with those before them as one, in their range; where there are many, there is no such column", () => {
  const small = shown(aSeries("ks2-rwm-expected", { academicYear: "2023/24", number: 50, cohort: 8 }, { academicYear: "2024/25", number: 75, cohort: 12 })).replaceAll(/<[^>]+>/g, " ");
  expect(small).toMatch(/Up to three years together[\s\S]*65%\s+between 43% and 82%\s+20 pupils of 2023\/24 and 2024\/25/);
  expect(shown(aSeries("ks2-rwm-expected", ...years(["2024/25", 60], ["2023/24", 58])))).not.toContain("Up to three years together");
});
