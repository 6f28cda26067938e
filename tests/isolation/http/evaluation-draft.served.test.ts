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

/** A save that says it is of another side and another evaluation. */
function aSave({ trustId, people, evaluations }: FullTrust): FormData {
  const form = new FormData();
  const said = { version: "1", "a.teaching-talk.stands": "4", "a.teaching-talk.evidence": "Books", side: "school", trustId, personId: people.lead.personId, evaluationId: evaluations.begunId, indicator: "other" };
  for (const [name, value] of Object.entries(said)) form.append(name, value);
  return form;
}
const parts = () => rowsBehindTheWall("evaluation_part", full.trustId);

test("what the trust's side writes is saved by its route for that side and for nobody else, whatever the form says", async () => {
  const path = `/self-evaluation/${full.evaluations.openId}/teaching/draft`;
  const before = await parts();
  expect(await othersSaveNothing(full, elsewhere, { path, save: () => aSave(full), theirs: "lead", but: ["executive", "principal", "seniorLeader"] })).toEqual({});
  // The school has shared its own view: its leaders are told that it is closed.
  for (const who of [full.people.principal, full.people.seniorLeader]) expect((await post(who, path, aSave(full))).status).toBe(422);
  expect(await parts()).toEqual(before);
  expect((await post(full.people.lead, path, aSave(full), "https://elsewhere.example.org")).status).toBe(403);
  expect((await post(full.people.executive, `/self-evaluation/${full.evaluations.sharedId}/teaching/draft`, aSave(full))).status).toBe(422);
  expect(await parts()).toEqual(before);
  expect((await post(full.people.lead, path, aSave(full))).status).toBe(200);
  expect(await parts()).not.toEqual(before);
});
