import { expect, test } from "vitest";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { addPriority } from "@/lib/priorities/add-priority";
import { editPriority } from "@/lib/priorities/edit-priority";
import { endPriority } from "@/lib/priorities/end-priority";
import { listPriorities } from "@/lib/priorities/list-priorities";
import { sayHowMany } from "@/lib/priorities/say-how-many";
import { addPriority as addInput } from "@/lib/priorities/schema";
import { v7 } from "@/lib/submissions/uuid";
import { aConversation } from "@/tests/support/a-check-in";
import { outsidersTo, type School } from "@/tests/support/a-trust";

const words = {
  title: "Every pupil reads fluently by seven", baseline: "61% in July", successCriterion: "75% in July", component: "use-evidence", s: "standards",
} as const;
const aPriority = (school: School, more: object = {}) => ({ requestId: v7(), schoolId: school.id, startsOn: "2026-09-03", ...words, ...more });

test("a priority does not start without where it starts from and how success is known", () => {
  const said = addInput.safeParse({ ...aPriority({ id: v7(), trustId: "", name: "" }), baseline: " ", successCriterion: "" });
  expect(said.error?.issues.map(({ path }) => path[0])).toEqual(["baseline", "successCriterion"]);
});

test("five at most, even when two are added at the same moment; one ends, another may start", async () => {
  const { principal, lead, school } = await aConversation();
  const { id: priorityId } = await addPriority(principal, aPriority(school, { title: "The first" }));
  const results = await Promise.allSettled(Array.from({ length: 8 }, (_, place) => addPriority(place % 2 ? principal : lead, aPriority(school))));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
  await expect(addPriority(principal, aPriority(school))).rejects.toThrow(Refused);
  await endPriority(principal, { priorityId, version: 1 });
  await addPriority(principal, aPriority(school));
  expect(await listPriorities(principal)).toMatchObject([{ running: { length: 5 }, ended: [{ title: "The first", endsOn: "2026-11-18" }] }]);
});

test("fewer than three, enough and as many as there is room for are each said kindly", () => {
  expect([0, 1, 2, 3, 4, 5].map(sayHowMany)).toEqual([
    "Three to five: none is chosen yet.", "Three to five: two more to choose.", "Three to five: one more to choose.",
    "Three run: enough, with room for two more.", "Four run: enough, with room for one more.", "Five run: as many as a school works on at once.",
  ]);
});

test("two who edit: the second sees the first one's words", async () => {
  const { principal, lead, school } = await aConversation();
  const { id: priorityId } = await addPriority(principal, aPriority(school));
  await editPriority(lead, { ...words, priorityId, version: 1, title: "Fluent readers by seven" });
  const stale = editPriority(principal, { ...words, priorityId, version: 1, title: "Reading" });
  await expect(stale).rejects.toMatchObject({ name: Stale.name, saved: { title: "Fluent readers by seven" }, version: 2 });
});

test("the leadership team reads; the line keeps; nobody else sees any", async () => {
  const { trust, principal, school } = await aConversation();
  const { id: priorityId } = await addPriority(principal, aPriority(school));
  const deputy = await trust.person("Dee Deputy", { role: "senior_leader", school });
  expect(await listPriorities(deputy)).toMatchObject([{ mayKeep: false, running: [{ title: words.title }] }]);
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), deputy })) {
    await expect(addPriority(outsider, aPriority(school)), who).rejects.toThrow(NotFound);
    await expect(editPriority(outsider, { ...words, priorityId, version: 1 }), who).rejects.toThrow(NotFound);
    await expect(endPriority(outsider, { priorityId, version: 1 }), who).rejects.toThrow(NotFound);
    if (who !== "deputy") expect(await listPriorities(outsider, school.id), who).toEqual([]);
  }
});

test("a likely name of a child is asked about, when a priority starts and when its words change", async () => {
  const { principal, school } = await aConversation();
  const named = aPriority(school, { baseline: "Pupil X reads 40 words a minute" });
  await expect(addPriority(principal, named)).rejects.toMatchObject({ field: "noChildNamed" });
  const { id: priorityId } = await addPriority(principal, { ...named, noChildNamed: true });
  const changed = { priorityId, version: 1, ...words, successCriterion: "Jayden S. reads 90" };
  await expect(editPriority(principal, changed)).rejects.toMatchObject({ field: "noChildNamed" });
  await editPriority(principal, { ...changed, noChildNamed: true });
});
