import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HowPeopleGrow } from "@/app/(trust)/insights/people/how-people-grow";
import type { GrowingPeople } from "@/lib/insights/growing-people/read-growing-people";
import type { Viewer } from "@/lib/viewers/viewer";

const FEW: GrowingPeople = { tookPart: null, brought: null, measured: null, finished: null, next: [], triads: null, acrossSchools: null, sets: null, balance: { people: null, even: null }, participation: [], showcases: 0 };
const viewer = { today: "2027-10-01", trust: { words: {} } } as unknown as Viewer;
const drawn = (people: Partial<GrowingPeople>) => renderToStaticMarkup(createElement(HowPeopleGrow, { people: { ...FEW, ...people }, viewer }));
const NOBODY_YET = "Fewer than five people have taken part so far";

test("while fewer than five did anything at all the page says so, and what will stand there", () => {
  expect(drawn({})).toContain(NOBODY_YET);
  expect(drawn({ showcases: 2 })).toContain(NOBODY_YET);
  expect(drawn({ sets: 5 })).not.toContain(NOBODY_YET);
  expect(drawn({ balance: { people: 5, even: 5 } })).not.toContain(NOBODY_YET);
});

test("what all programmes count never stands under the name of one", () => {
  const one = { programmeId: "1", programme: "Hawthorn Institute", since: "2027-07-16", finished: 5, next: [] };
  const all = { ...one, programmeId: null, programme: null };
  const heads = (next: GrowingPeople["next"]) => [...drawn({ finished: 5, next }).matchAll(/<h3>([^<]+)<\/h3><p[^>]*>Since \d+ (\w+)/g)].map(([, head, month]) => `${head}, ${month}`);
  expect(heads([{ ...all, since: "2027-03-26", finished: 10 }, one])).toEqual(["All programmes, March", "Hawthorn Institute, July"]);
  expect(heads([{ ...all, next: [{ role: "teacher", people: 5 }] }, one])).toEqual(["All programmes, July", "Hawthorn Institute, July"]);
  expect(heads([all, one])).toEqual(["Hawthorn Institute, July"]);
  expect(heads([all])).toEqual(["All programmes, July"]);
});
