import { expect, test } from "vitest";
import { addAction } from "@/lib/actions/add-action";
import { finishAction } from "@/lib/actions/finish-action";
import { listActions } from "@/lib/actions/list-actions";
import { readCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { startCheckIn } from "@/lib/check-ins/draft/start-check-in";
import { NotFound } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { outsidersTo } from "@/tests/support/a-trust";

const weekOf = "2026-11-23";
const nextWeek = new Date("2026-11-26T12:00:00Z");

test("an unchanged week carries last week's descriptors forward, one tap an S", async () => {
  const { trust, principal, school } = await aConversation();
  await aSharedCheckIn(principal, aWeek(principal, { schools: { [school.id]: { standards: { start: 3 } } } }));
  const later = await trust.later(principal, nextWeek);
  const started = await startCheckIn(later, weekOf);
  expect(started).toMatchObject({ version: 0, weekName: "Autumn 2, week 4", lead: { name: "Lena Lead" }, writable: true });
  expect(Object.fromEntries(started.last.map(({ s, descriptor }) => [s, descriptor]))).toEqual({ safeguarding: 1, standards: 3, stakeholders: 1 });
  const entries = (await readCheckIn(later, await aSharedCheckIn(later))).schools[0]?.entries;
  expect(entries).toMatchObject([{ descriptor: 1, direction: "same" }, { descriptor: 3, direction: "same" }, { descriptor: 1, direction: "same" }]);
});

test("better and worse take the neighbouring word, never beyond the ends, or the one that was chosen", async () => {
  const { trust, principal, school } = await aConversation();
  await aSharedCheckIn(principal, aWeek(principal, { schools: { [school.id]: { safeguarding: { start: 1 }, standards: { start: 3 }, stakeholders: { start: 4 } } } }));
  const later = await trust.later(principal, nextWeek);
  const id = await aSharedCheckIn(later, aWeek(later, { schools: { [school.id]: {
    safeguarding: { direction: "better", cameOfIt: "All trained" },
    standards: { direction: "better", cameOfIt: "A lot" },
    stakeholders: { direction: "worse", done: "Met the forum", cameOfIt: "Nothing yet" },
  } } }));
  expect((await readCheckIn(later, id)).schools[0]?.entries).toMatchObject([{ descriptor: 1, direction: "better" }, { descriptor: 2, direction: "better" }, { descriptor: 4, direction: "worse" }]);
  const chosen = { direction: "better", ifBetter: "2", cameOfIt: "A little" };
  const again = await trust.later(principal, new Date("2026-12-03T12:00:00Z"));
  const next = await aSharedCheckIn(again, aWeek(again, { schools: { [school.id]: { standards: chosen } } }));
  expect((await readCheckIn(again, next)).schools[0]?.entries[1]).toMatchObject({ descriptor: 2, direction: "better" });
});

test("open actions and the results of those done since stand there already; a tap reaches the register", async () => {
  const { trust, principal, school } = await aConversation();
  await aSharedCheckIn(principal);
  const later = await trust.later(principal, nextWeek);
  const action = { schoolId: school.id, ownerId: principal.personId, dueOn: "2026-11-27", origin: "check_in", s: "standards" } as const;
  const done = await addAction(later, { ...action, requestId: v7(), title: "Book looks" });
  const open = await addAction(later, { ...action, requestId: v7(), title: "Phonics groups" });
  await finishAction(later, { actionId: done.id, version: 1, outcome: "52 of 60 books" });
  const started = await startCheckIn(later, weekOf);
  expect(started.content.schools[school.id]?.standards.cameOfIt).toBe("Book looks: 52 of 60 books");
  expect(started.actions.filter(({ doneAt }) => !doneAt)).toMatchObject([{ id: open.id, title: "Phonics groups" }]);

  const newActions = [{ title: "Visit Mill Lane", dueOn: "2026-12-04", ownerId: "", s: "stakeholders" }];
  const content = aWeek(later, { actions: { [open.id]: { progress: "done", note: "12 of 15 caught up" } }, schools: { [school.id]: { newActions } } });
  const id = await aSharedCheckIn(later, content);
  expect((await listActions(later, { show: "done" })).actions).toContainEqual(expect.objectContaining({ id: open.id, outcome: "12 of 15 caught up" }));
  expect((await listActions(later, { show: "mine" })).actions).toMatchObject([{ title: "Visit Mill Lane", checkInId: id, s: "stakeholders", ownerName: "Sam Principal" }]);
});

test("nobody but a leader starts one, and only about their own schools", async () => {
  const { trust, lead, executive } = await aConversation();
  const outsiders = await outsidersTo(trust);
  const started = await startCheckIn(outsiders["another school's principal"] ?? lead, weekOf);
  expect(started.schools.map(({ name }) => name)).toEqual(["Elm Grove Primary"]);
  for (const viewer of [lead, executive, await trust.administrator()]) await expect(startCheckIn(viewer, weekOf)).rejects.toThrow(NotFound);
});
