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

function aSave(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test("what a participant writes for an online session is saved by its route for them and for nobody else, their coach neither", async () => {
  const path = `/institute/coaching/sessions/${full.institute.onlineSessionId}/draft`;
  const form = () => aSave({ version: String(full.institute.onlineDraftVersion), wish: "somebody else's words", personId: full.people.teacher.personId });
  const drafts = () => rowsBehindTheWall("online_draft", full.trustId);
  const before = await drafts();
  expect(await othersSaveNothing(full, elsewhere, { path, save: form, theirs: "teacher" })).toEqual({});
  expect(await drafts()).toEqual(before);
  expect((await post(full.people.teacher, path, form(), "https://elsewhere.example.org")).status).toBe(403);
  expect((await post(full.people.teacher, path, form())).status).toBe(200);
  expect(await drafts()).not.toEqual(before);
});

test("a coach's notes are saved by their route for the coach and for nobody else, the participant neither", async () => {
  const path = `/institute/coaching/sessions/${full.institute.onlineSessionId}/note`;
  const form = () => aSave({ version: "1", note: "somebody else's words", coachId: full.people.guest.personId });
  const notes = () => rowsBehindTheWall("coach_note", full.trustId);
  const before = await notes();
  expect(await othersSaveNothing(full, elsewhere, { path, save: form, theirs: "guest" })).toEqual({});
  expect(await notes()).toEqual(before);
  expect((await post(full.people.guest, path, form(), "https://elsewhere.example.org")).status).toBe(403);
  expect((await post(full.people.guest, path, form())).status).toBe(200);
  expect(await notes()).not.toEqual(before);
});
