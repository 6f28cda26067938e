import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReleasedTable } from "@/app/(trust)/returns/[roundId]/everybody/released-table";
import type { ShownFigure } from "@/lib/returns/release/content";
import { cellId, TRUST } from "@/lib/returns/release/counted";
import { meanShown, shownShare } from "@/lib/returns/release/shown-share";
import { absence } from "./a-trust-with-returns";

test("no share is bare, and the trust's has the mean of the shown schools beside it where that reads otherwise; of a hidden school neither says anything", () => {
  const schools = [{ id: "A", name: "A" }, { id: "B", name: "B" }, { id: "C", name: "C" }];
  const cells: Record<string, ShownFigure> = { "A all": { count: 60, outOf: 200 }, "B all": { count: 10, outOf: 100 }, "C all": "hidden", [cellId(TRUST, "all")]: { count: 72, outOf: 310 } };
  expect(shownShare(cells["A all"])).toMatchObject({ percent: 30, range: { lower: expect.closeTo(24.07, 1) as number, upper: expect.closeTo(36.68, 1) as number } });
  expect([shownShare("hidden"), shownShare({ count: 12, outOf: null }), shownShare({ count: 0, outOf: 0 }), shownShare(undefined)]).toEqual([undefined, undefined, undefined, undefined]);
  expect(meanShown({ cells }, schools, "all")).toEqual({ percent: 20, schools: 2, differs: true });
  expect(meanShown({ cells: { ...cells, [cellId(TRUST, "all")]: "hidden" } }, schools, "all")).toBeUndefined();
  expect(meanShown({ cells: { ...cells, "C all": { count: 6, outOf: 20 } } }, schools, "all")).toMatchObject({ schools: 3, differs: false });
  const page = renderToStaticMarkup(createElement(ReleasedTable, { shown: { measure: { ...absence, by: [] }, parts: ["all"], cells }, schools }));
  expect(page).toContain("24% to 37%");
  expect(page).toContain("Mean of 2 shown schools: 20%");
});
