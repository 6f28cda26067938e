import { beforeAll, expect, test } from "vitest";
import { NOTHING_YET } from "@/lib/institute/projects/content";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { aFullTrust, type FullTrust } from "../full-trust/full-trust";
import { spilt } from "./allowed-marks";
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
function aSave({ trustId, people, institute }: FullTrust, version = institute.projectVersion): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...NOTHING_YET, version: String(version), question: "somebody else's words", trustId, personId: people.teacher.personId })) form.append(name, value);
  return form;
}
const drafts = () => rowsBehindTheWall("cohort_project_draft", full.trustId);

test("what somebody writes on their project is saved by its route for them and for nobody else, whatever the form says", async () => {
  const path = `/institute/cohorts/${full.institute.cohortId}/project/draft`;
  const before = await drafts();
  // The presenter is of the cohort too, and has a project of their own there.
  expect(await othersSaveNothing(full, elsewhere, { path, save: () => aSave(full), theirs: "teacher", but: ["presenter"] })).toEqual({});
  expect(await drafts()).toEqual(before);
  expect((await post(full.people.teacher, path, aSave(full), "https://elsewhere.example.org")).status).toBe(403);
  const fellow = await post(full.people.presenter, path, aSave(full, 0));
  expect([fellow.status, ...spilt(fellow, full, "presenter", path)]).toEqual([409]);
  expect(await drafts()).toEqual(before);
  expect((await post(full.people.teacher, path, aSave(full))).status).toBe(200);
  expect(await drafts()).not.toEqual(before);
});

test("what somebody writes in a script is saved by its route for them and for nobody else", async () => {
  const path = `/institute/scripts/${full.institute.scriptId}/draft`;
  const form = () => {
    const said = new FormData();
    for (const [name, value] of Object.entries({ version: String(full.institute.scriptVersion), about: "somebody else's words", personId: full.people.teacher.personId })) said.append(name, value);
    return said;
  };
  const scripts = () => rowsBehindTheWall("storm_script", full.trustId);
  const before = await scripts();
  expect(await othersSaveNothing(full, elsewhere, { path, save: form, theirs: "teacher" })).toEqual({});
  expect(await scripts()).toEqual(before);
  expect((await post(full.people.teacher, path, form(), "https://elsewhere.example.org")).status).toBe(403);
  expect((await post(full.people.teacher, path, form())).status).toBe(200);
  expect(await scripts()).not.toEqual(before);
});
