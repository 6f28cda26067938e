import { expect, test } from "vitest";
import { addAction } from "@/lib/actions/add-action";
import { finishAction } from "@/lib/actions/finish-action";
import { handOnAction } from "@/lib/actions/hand-on-action";
import { listActions } from "@/lib/actions/list-actions";
import { reopenAction } from "@/lib/actions/reopen-action";
import { finishAction as finishInput } from "@/lib/actions/schema";
import { updateProgress } from "@/lib/actions/update-progress";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { v7 } from "@/lib/submissions/uuid";
import { aConversation } from "@/tests/support/a-check-in";
import { outsidersTo, type School } from "@/tests/support/a-trust";

function anAction(school: School, owner: Viewer, more: object = {}) {
  return { requestId: v7(), schoolId: school.id, ownerId: owner.personId, title: "Run phonics catch-up groups", dueOn: "2026-11-27", origin: "check_in", s: "standards", ...more } as const;
}

test("an action is added once, said to be stuck, and finished with what came of it", async () => {
  const { principal, lead, school } = await aConversation();
  const input = anAction(school, principal);
  const [{ id }, again] = await Promise.all([addAction(lead, input), addAction(lead, input)]);
  expect(again.id).toBe(id);
  await updateProgress(principal, { actionId: id, version: 1, progress: "stuck", note: "No room free" });
  const mine = await listActions(principal, { show: "mine" });
  expect(mine).toMatchObject({ total: 1, actions: [{ id, progress: "stuck", note: "No room free", overdue: false, ownerName: "Sam Principal" }] });
  expect(finishInput.safeParse({ actionId: id, version: 1, outcome: " " }).error?.issues[0]?.message).toBe("Say what came of it");
  await finishAction(principal, { actionId: id, version: 1, outcome: "12 of 15 back on track" });
  expect(await listActions(principal, { show: "mine" })).toMatchObject({ total: 0 });
  expect((await listActions(lead, { show: "done" })).actions).toMatchObject([{ id, outcome: "12 of 15 back on track", progress: "done" }]);
  await expect(updateProgress(principal, { actionId: id, version: 2, progress: "stuck", note: "" })).rejects.toThrow(Refused);
});

test("a finish is taken back while its page is open, and not an hour later", async () => {
  const { trust, principal, school } = await aConversation();
  const { id } = await addAction(principal, anAction(school, principal));
  await finishAction(principal, { actionId: id, version: 1, outcome: "Too soon" });
  const later = (seconds: number) => trust.later(principal, new Date(principal.at.getTime() + seconds * 1000));
  await expect(reopenAction(await later(3600), { actionId: id })).rejects.toThrow(Refused);
  await reopenAction(await later(9), { actionId: id });
  expect((await listActions(principal, { show: "mine" })).actions).toMatchObject([{ id, outcome: null, progress: "on_track", version: 3 }]);
});

test("two who change it at once: the second is told, and nothing is overwritten", async () => {
  const { principal, lead, school } = await aConversation();
  const { id } = await addAction(principal, anAction(school, principal));
  const results = await Promise.allSettled([
    finishAction(principal, { actionId: id, version: 1, outcome: "Mine" }),
    handOnAction(lead, { actionId: id, version: 1, ownerId: lead.personId }),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const { reason } = results.find((result) => result.status === "rejected") ?? { reason: undefined };
  expect(reason instanceof Stale || reason instanceof Refused).toBe(true);
});

test("what was handed on meanwhile is not finished unseen", async () => {
  const { principal, lead, school } = await aConversation();
  const { id } = await addAction(principal, anAction(school, principal));
  await handOnAction(lead, { actionId: id, version: 1, ownerId: lead.personId });
  await expect(finishAction(principal, { actionId: id, version: 1, outcome: "Mine" })).rejects.toMatchObject({ name: Stale.name, version: 2 });
});

test("whoever does it may finish it; giving it on is for the school's line", async () => {
  const { trust, principal, school } = await aConversation();
  const teacher = await trust.person("Tess Maths", { role: "middle_leader", school });
  const { id } = await addAction(principal, anAction(school, teacher));
  await expect(handOnAction(teacher, { actionId: id, version: 1, ownerId: principal.personId })).rejects.toThrow(NotFound);
  await handOnAction(principal, { actionId: id, version: 1, ownerId: principal.personId, dueOn: "2026-12-04" });
  expect((await listActions(teacher, { show: "schools" })).total).toBe(0);
  expect((await listActions(principal, { show: "mine" })).actions).toMatchObject([{ dueOn: "2026-12-04", version: 2 }]);
});

test("overdue ones are found, narrowed to a school", async () => {
  const { trust, executive, principal, school } = await aConversation();
  const other = await trust.school("Beech Hill Primary");
  await addAction(principal, anAction(school, principal, { dueOn: "2026-11-18" }));
  await addAction(executive, anAction(other, executive, { dueOn: "2026-11-10" }));
  expect(await listActions(executive, { show: "overdue" })).toMatchObject({ total: 2, open: { mine: 1, schools: 2 } });
  expect((await listActions(executive, { show: "overdue", schoolId: school.id })).actions).toMatchObject([{ schoolName: "Oakfield Primary", overdue: true }]);
  expect((await listActions(principal, { show: "schools" })).total).toBe(1);
});

test("an owner from nowhere is refused", async () => {
  const { principal, school } = await aConversation();
  await expect(addAction(principal, { ...anAction(school, principal), ownerId: v7() })).rejects.toMatchObject({ field: "ownerId" });
});

test("nobody outside can tell that an action exists", async () => {
  const { trust, principal, school } = await aConversation();
  const { id } = await addAction(principal, anAction(school, principal));
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) {
    await expect(addAction(outsider, anAction(school, outsider)), who).rejects.toThrow(NotFound);
    await expect(updateProgress(outsider, { actionId: id, version: 1, progress: "stuck", note: "" }), who).rejects.toThrow(NotFound);
    await expect(finishAction(outsider, { actionId: id, version: 1, outcome: "x" }), who).rejects.toThrow(NotFound);
    await expect(handOnAction(outsider, { actionId: id, version: 1, ownerId: outsider.personId }), who).rejects.toThrow(NotFound);
    await expect(reopenAction(outsider, { actionId: id }), who).rejects.toThrow(NotFound);
    expect((await listActions(outsider, { show: "schools" })).actions, who).toEqual([]);
  }
});

test("a likely name of a child is asked about in every text of an action, and nothing is kept until somebody confirms", async () => {
  const { principal, lead, school } = await aConversation();
  const named = anAction(school, principal, { title: "Phone the mum of Jayden S." });
  await expect(addAction(lead, named)).rejects.toMatchObject({ field: "noChildNamed", message: expect.stringContaining("Jayden S.") });
  expect((await listActions(lead, { show: "schools" })).total).toBe(0);
  const { id: actionId } = await addAction(lead, { ...named, noChildNamed: true });
  const stuck = { actionId, version: 1, progress: "stuck", note: "Pupil X is away" } as const;
  await expect(updateProgress(principal, stuck)).rejects.toMatchObject({ field: "noChildNamed" });
  await updateProgress(principal, { ...stuck, noChildNamed: true });
  const done = { actionId, version: 1, outcome: "Pupil X is back" };
  await expect(finishAction(principal, done)).rejects.toMatchObject({ field: "noChildNamed" });
  await finishAction(principal, { ...done, noChildNamed: true });
  expect((await listActions(lead, { show: "done" })).total).toBe(1);
});

test("an action counts where its giver puts it in the helix, and where one looks at how things stand otherwise", async () => {
  const { principal, lead, school } = await aConversation();
  await addAction(lead, anAction(school, principal));
  await addAction(lead, anAction(school, principal, { component: "develop-expertise" }));
  const actions = await withTenant(lead, (db) => db.action.findMany({ where: { trustId: lead.trustId }, orderBy: { id: "asc" } }));
  expect(actions.map(({ component }) => component)).toEqual(["evaluate-insights", "develop-expertise"]);
});
