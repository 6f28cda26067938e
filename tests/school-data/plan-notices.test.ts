import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Plan } from "@/app/(trust)/settings/figures/[importId]/plan";

const oakfield = { schoolId: "oakfield", name: "Oakfield Primary", added: 0, changed: 0, same: 2, later: 0 };
const england = { ...oakfield, schoolId: null, name: "England" };
const before = { on: "2026-11-20", forAll: false };

test.each([
  ["England alone, as it is", [england], null, ["None of your schools is in this file"], "What it says of England changes nothing."],
  ["England alone, from a file that came before", [england], before, ["None of your schools is in this file"], "What it says of England changes nothing."],
  ["England alone, as a later file says", [{ ...england, later: 1 }], before, ["None of your schools is in this file"], "What it says of England changes nothing."],
  ["England alone, new", [{ ...england, added: 1 }], null, ["None of your schools is in this file"], "Only England’s figures would come in."],
  ["nothing at all", [], null, ["None of your schools is in this file"], "of another phase?"],
  ["a school as it is", [oakfield, england], null, ["This file changes nothing"], "Every figure in it is here already."],
  ["a school as it is, from a file that came before", [oakfield], before, ["This file was brought in on 20 November 2026. Nothing changes."], "Every figure in it is here already."],
  ["a school with something new", [{ ...oakfield, added: 1 }], null, [], "Your schools in this file"],
])("of a file with %s the page says one thing", (_what, schools, came, titles, words) => {
  const html = renderToStaticMarkup(createElement(Plan, { plan: { schools, changes: [], absent: [], before: came } }));
  const all = ["None of your schools is in this file", "This file changes nothing", "This file was brought in on 20 November 2026", "Nothing changes."];
  expect(all.filter((one) => html.includes(one))).toEqual(all.filter((one) => titles.some((title) => title.includes(one))));
  expect(html).toContain(words);
});
