import { expect, test } from "vitest";
import { readCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { readDraft } from "@/lib/check-ins/draft/read-draft";
import { readPersonalPart } from "@/lib/check-ins/conversation/read-personal-part";
import { addAction } from "@/lib/actions/add-action";
import { readSummary } from "@/lib/check-ins/share/read-summary";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { shareCheckIn } from "@/lib/check-ins/share/share-check-in";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { outsidersTo } from "@/tests/support/a-trust";
import { countStatements } from "@/tests/reviews/count-statements";

const weekOf = "2026-11-16";

test("after sharing, an executive reads the three Ss; how the principal is stays with the two", async () => {
  const { principal, lead, executive, school } = await aConversation();
  const standards = { start: 3, needToTalk: "on", done: "Moved the maths lead", cameOfIt: "Two lessons seen, both better" };
  const id = await aSharedCheckIn(principal, aWeek(principal, { personal: { arriving: "stretched", note: "tired" }, schools: { [school.id]: { standards } } }));
  expect(await readPersonalPart(lead, id)).toMatchObject({ arriving: "stretched", note: "tired", leaderName: "Sam Principal", mine: false });
  const read = await readCheckIn(executive, id);
  expect(read.schools[0]?.entries).toMatchObject([{ s: "safeguarding", descriptor: 1 }, { s: "standards", descriptor: 3, needToTalk: true, done: "Moved the maths lead" }, { s: "stakeholders" }]);
  expect(read.hasPersonalPart).toBe(false);
  await expect(readPersonalPart(executive, id)).rejects.toThrow(NotFound);
});

test("a double tap at the same moment shares once, and the draft is gone", async () => {
  const { principal } = await aConversation();
  const { version } = await saveDraft(principal, { weekOf, version: 0, content: aWeek(principal) });
  const tap = { weekOf, version, requestId: v7(), noChildNamed: false };
  const [one, two] = await Promise.all([shareCheckIn(principal, tap), shareCheckIn(principal, tap)]);
  expect(one.id).toBe(two.id);
  expect(await withTenant(principal, (db) => db.checkIn.count())).toBe(1);
  expect(await withTenant(principal, (db) => db.checkInEntry.count())).toBe(3);
  expect(await readDraft(principal, weekOf)).toBeUndefined();
});

test("two tabs that share the same week do so once; the second is told", async () => {
  const { principal } = await aConversation();
  const { version } = await saveDraft(principal, { weekOf, version: 0, content: aWeek(principal) });
  const share = () => shareCheckIn(principal, { weekOf, version, requestId: v7(), noChildNamed: false });
  const results = await Promise.allSettled([share(), share()]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await withTenant(principal, (db) => db.checkIn.count())).toBe(1);
  await expect(share()).rejects.toThrow(Refused);
  await expect(saveDraft(principal, { weekOf, version: 0, content: aWeek(principal) })).rejects.toThrow(/shared this week already/);
});

test("what another device saved since is not shared unseen", async () => {
  const { principal } = await aConversation();
  const first = await saveDraft(principal, { weekOf, version: 0, content: aWeek(principal) });
  await saveDraft(principal, { weekOf, version: first.version, content: aWeek(principal, { personal: { note: "from the phone" } }) });
  const shared = shareCheckIn(principal, { weekOf, version: first.version, requestId: v7(), noChildNamed: false });
  await expect(shared).rejects.toThrow(Stale);
  expect(await withTenant(principal, (db) => db.checkIn.count())).toBe(0);
});

test("an unfinished week is not shared, and nothing of it remains", async () => {
  const { principal, school } = await aConversation();
  const content = aWeek(principal, { schools: { [school.id]: { standards: { start: 2, needToTalk: "on" } } } });
  await expect(aSharedCheckIn(principal, content)).rejects.toMatchObject({ name: "Refused", field: `schools.${school.id}.standards.done` });
  expect(await withTenant(principal, (db) => db.submission.count())).toBe(0);
});

test("a likely name of a child is asked about; confirmed, it is shared and the log says so", async () => {
  const { principal, school } = await aConversation();
  const content = aWeek(principal, { schools: { [school.id]: { safeguarding: { start: 2, cameOfIt: "Met about Jayden S. again" } } } });
  const { version } = await saveDraft(principal, { weekOf, version: 0, content });
  const share = (noChildNamed: boolean) => shareCheckIn(principal, { weekOf, version, requestId: v7(), noChildNamed });
  await expect(share(false)).rejects.toMatchObject({ field: "noChildNamed", message: expect.stringContaining("Jayden S.") });
  const { id } = await share(true);
  const event = await withTenant(principal, (db) => db.auditEvent.findFirstOrThrow({ where: { subjectId: id } }));
  expect(event.facts).toMatchObject({ noChildNamedConfirmed: true });
});

test("nobody else can share, save or read a leader's week", async () => {
  const { trust, principal, lead, executive, school } = await aConversation();
  await saveDraft(principal, { weekOf, version: 0, content: aWeek(principal, { personal: { note: "mine alone" } }) });
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), lead, executive })) {
    expect(await readDraft(outsider, weekOf), who).toBeUndefined();
    const tap = { weekOf, version: 1, requestId: v7(), noChildNamed: false };
    await expect(shareCheckIn(outsider, tap), who).rejects.toThrow(NotFound);
  }
  const teacher = await trust.person("Toby Teacher", { role: "teacher", school });
  await expect(saveDraft(teacher, { weekOf, version: 0, content: aWeek(teacher) })).rejects.toThrow(NotFound);
});

test("looked over before sharing, a week says what it speaks of, who will read it and what may name a child, in six statements", async () => {
  const { principal, lead, executive, school } = await aConversation();
  expect(await readSummary(principal, weekOf)).toEqual({ kind: "unwritten" });
  const { id: actionId } = await addAction(lead, { requestId: v7(), schoolId: school.id, ownerId: principal.personId, title: "Run phonics groups", dueOn: "2026-11-27", origin: "check_in", s: null });
  const standards = { start: 3, done: "Saw Lena Lead and Jayden S. read", cameOfIt: "", newActions: [] };
  const newActions = [{ title: "Visit Year 4", dueOn: "2026-11-27", ownerId: lead.personId, s: "" }];
  const content = aWeek(principal, { schools: { [school.id]: { standards, newActions } }, actions: { [actionId]: { progress: "on_track", note: "" } } });
  await saveDraft(principal, { weekOf, version: 0, content });
  const read = async () => await readSummary(principal, weekOf);
  expect(await countStatements(read)).toBe(5); // the trust’s key, already in memory here, is the sixth
  const summary = await read();
  if (summary.kind !== "summary") throw new Error(summary.kind);
  expect([...summary.names.values()]).toEqual(["Run phonics groups", "Lena Lead"]);
  expect(summary.readers.map(({ id }) => id).toSorted()).toEqual([lead.personId, executive.personId].toSorted());
  expect(summary.queried.map(({ quote }) => quote)).toEqual(["Jayden S."]);
  await saveDraft(principal, { weekOf, version: 1, content: aWeek(principal, { schools: { [school.id]: { standards: { start: 2, needToTalk: "on" } } } }) });
  expect(await read()).toEqual({ kind: "unfinished" });
  await expect(readSummary(lead, weekOf)).rejects.toThrow(NotFound);
});
