import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Circumstances } from "@/app/(trust)/schools/[schoolId]/on-a-page/circumstances";
import { measures } from "@/lib/school-data/measures/measures";
import type { Series } from "@/lib/school-data/series/series";
import type { SchoolPage } from "@/lib/schools/read-school";

const facts = measures.filter(({ key }) => key === "pupils-on-roll" || key === "free-school-meals");
const seriesWith = (england: number | null): Series[] => facts.map((measure) => ({ measure, pupils: "all", figures: [{ academicYear: "2024/25", number: measure.unit === "percent" ? 31.5 : 412, england }] }) as unknown as Series);
const school = { roll: 400, fsmPercent: 30 } as SchoolPage;
const drawn = (series: readonly Series[]) => renderToStaticMarkup(createElement(Circumstances, { series, school, similar: undefined }));
const heads = (html: string) => [...html.matchAll(/<th role="columnheader"[^>]*>([^<]+)</g)].map(([, head]) => head);

test("England has a column where England's figure is known, and none where it is not", () => {
  expect(facts).toHaveLength(2);
  const beside = drawn(seriesWith(25.7));
  expect(heads(beside)).toEqual(["Its pupils", "This school", "England", "Year"]);
  expect(beside).toContain('data-label="England" class="number">25.7%');
  expect(heads(drawn(seriesWith(null)))).toEqual(["Its pupils", "This school", "Year"]);
});

test("without published facts the register's stand there, and without those nothing does", () => {
  const html = drawn([]);
  expect(heads(html)).toEqual(["Its pupils", "This school", "Year"]);
  expect(html).toContain(">400<");
  expect(html).toContain(">Register<");
  expect(renderToStaticMarkup(createElement(Circumstances, { series: [], school: { roll: null, fsmPercent: null } as SchoolPage, similar: undefined }))).toBe("");
});
