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

/** A save that says it is of another school and another half term. */
function aSave({ trustId, people, schools }: FullTrust): FormData {
  const form = new FormData();
  const said = { version: "1", seen: "1", "f.absent.disadvantaged.count": "11", "f.absent.disadvantaged.outOf": "40", "f.absent.not-disadvantaged.count": "five", step: "send", trustId, personId: people.lead.personId, schoolId: schools.cedar.id, roundId: schools.cedar.id };
  for (const [name, value] of Object.entries(said)) form.append(name, value);
  return form;
}
const drafts = () => rowsBehindTheWall("return_draft", full.trustId);

test("what a school's leaders fill in is saved by its route for that school and by nobody else, whatever the form says; nothing is sent", async () => {
  const path = `/returns/${full.returns.roundId}/${full.schools.oakfield.id}/draft`;
  const [before, sent] = [await drafts(), await rowsBehindTheWall("school_return", full.trustId)];
  expect(await othersSaveNothing(full, elsewhere, { path, save: () => aSave(full), theirs: "principal", but: ["seniorLeader"] })).toEqual({});
  expect(await drafts()).toEqual(before);
  expect((await post(full.people.principal, path, aSave(full), "https://elsewhere.example.org")).status).toBe(403);
  expect(await drafts()).toEqual(before);
  expect((await post(full.people.principal, path, aSave(full))).status).toBe(200);
  const after = await drafts();
  expect(after).toHaveLength(before.length);
  expect(JSON.stringify(after)).toContain("five");
  expect(await rowsBehindTheWall("school_return", full.trustId)).toEqual(sent);
});
