import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Mine } from "@/app/(trust)/institute/cohorts/[cohortId]/before-and-after/mine";
import { answers, findMine } from "./an-assessment";
import { aSession } from "./a-session";

const atTheEnd = new Date("2027-07-01T12:00:00Z");

test("what somebody shows of their start can be taken back in the weeks in which the end is asked, too", async () => {
  const { teacher, cohortId, trust } = await aSession();
  await answers(teacher, cohortId, { shows: true });
  const page = async (change?: "start" | "end") => renderToStaticMarkup(createElement(Mine, { mine: await findMine(await trust.later(teacher, atTheEnd), cohortId), change }));
  expect(await page()).toContain("At the end");
  for (const button of ["Keep it to myself again", "Delete it for good"]) expect(await page()).toContain(button);
});

test("the part that is being changed is asked once, and its buttons wait", async () => {
  const { teacher, cohortId } = await aSession();
  await answers(teacher, cohortId, { shows: true });
  const page = renderToStaticMarkup(createElement(Mine, { mine: await findMine(teacher, cohortId), change: "start" }));
  expect(page).toContain("Save my answers");
  expect(page).not.toContain("Delete it for good");
});
