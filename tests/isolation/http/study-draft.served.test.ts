import { beforeAll, expect, test } from "vitest";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { aFullTrust, type FullTrust } from "../full-trust/full-trust";
import { post } from "./ask";
import { atTheMoment } from "./at-the-moment";
import { othersSaveNothing } from "./others-save-nothing";

let full: FullTrust;
let elsewhere: FullTrust;
beforeAll(async () => {
  atTheMoment();
  full = await aFullTrust("Hawthorn Isolation Trust", "hawthorn-text");
  elsewhere = await aFullTrust("Larkfield Isolation Trust", "larkfield-text");
});

/** A save that says it is the teacher's. */
function aSave({ trustId, people, modules }: FullTrust): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ version: "2", tried: "somebody else's words", changed: "", reflection: "", read: "0", trustId, personId: people.teacher.personId, studyId: modules.finishedId })) form.append(name, value);
  return form;
}
const studies = () => rowsBehindTheWall("module_study", full.trustId);

test("what somebody writes on a module is saved by its route for them and for nobody else, whatever the form says", async () => {
  const path = `/rubric/credits/${full.modules.studyId}/draft`;
  const before = await studies();
  expect(await othersSaveNothing(full, elsewhere, { path, save: () => aSave(full), theirs: "teacher" })).toEqual({});
  expect(await studies()).toEqual(before);
  expect((await post(full.people.teacher, path, aSave(full), "https://elsewhere.example.org")).status).toBe(403);
  expect((await post(full.people.teacher, `/rubric/credits/${full.modules.finishedId}/draft`, aSave(full))).status).toBe(422);
  expect(await studies()).toEqual(before);
  expect((await post(full.people.teacher, path, aSave(full))).status).toBe(200);
  expect(await studies()).not.toEqual(before);
});
