import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MainFigures } from "@/app/(trust)/schools/[schoolId]/figures/main-figures";
import { aSeries } from "@/tests/comparison/a-series";

const years = (...all: [string, number][]) => all.map(([academicYear, number]) => ({ academicYear, number, cohort: 30 }));
const shown = (...series: ReturnType<typeof aSeries>[]) => renderToStaticMarkup(createElement(MainFigures, { schoolId: "oakfield", series, joinedOn: null, trust: new Map() }));

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
