import { beforeAll, expect, test } from "vitest";
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

test("what somebody writes on a gap task is saved by its route for them and for nobody else, its facilitator neither, whatever the form says", async () => {
  const { people, institute, trustId } = full;
  const path = `/institute/gap-tasks/${institute.secondTaskId}/draft`;
  const form = () => {
    const said = new FormData();
    for (const [name, value] of Object.entries({ version: "1", did: "somebody else's words", personId: people.presenter.personId, trustId })) said.append(name, value);
    return said;
  };
  const drafts = async () => (await rowsBehindTheWall("gap_task_draft", trustId)).filter(({ personId }) => personId === people.presenter.personId);
  const [before, sent] = [await drafts(), await rowsBehindTheWall("gap_task_answer", trustId)];
  expect(before).toHaveLength(2);
  // The teacher is of the cohort too, and begins a draft of their own there.
  expect(await othersSaveNothing(full, elsewhere, { path, save: form, theirs: "presenter", but: ["teacher"] })).toEqual({});
  expect((await post(people.presenter, path, form(), "https://elsewhere.example.org")).status).toBe(403);
  const fellow = await post(people.teacher, path, form());
  expect([fellow.status, ...spilt(fellow, full, "teacher", path)]).toEqual([200]);
  expect(await drafts()).toEqual(before);
  expect((await post(people.presenter, path, form())).status).toBe(200);
  expect(await drafts()).not.toEqual(before);
  expect(await rowsBehindTheWall("gap_task_answer", trustId), "a draft changes nothing that was sent").toEqual(sent);
});
