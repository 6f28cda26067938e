import { expect, test } from "vitest";
import { mergeDrafts } from "@/lib/check-ins/draft/compare-drafts";
import { discardDraft } from "@/lib/check-ins/draft/discard-draft";
import { contentOf } from "@/lib/check-ins/draft/form-fields";
import { readDraft } from "@/lib/check-ins/draft/read-draft";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { compareWithSaved } from "@/lib/check-ins/draft/stale-view";
import { Refused, Stale } from "@/lib/errors";
import { aConversation, aWeek } from "@/tests/support/a-check-in";

const weekOf = "2026-11-16";

test("a stale save overwrites nothing and brings both texts; the writer chooses box by box", async () => {
  const { principal, school } = await aConversation();
  const said = (words: string, note: string) => aWeek(principal, { personal: { note }, schools: { [school.id]: { standards: { direction: "better", cameOfIt: words } } } });
  const { version } = await saveDraft(principal, { weekOf, version: 0, content: said("First", "") });
  await saveDraft(principal, { weekOf, version, content: said("From the phone", "") });
  const mine = said("From the laptop", "tired");
  const stale = saveDraft(principal, { weekOf, version, content: mine });
  await expect(stale).rejects.toMatchObject({ name: Stale.name, version: 2, saved: { content: said("From the phone", "") } });

  const view = await compareWithSaved(principal, weekOf, mine);
  expect(view.differences).toEqual([
    { field: "personal.note", label: "How you are: your line", mine: "tired", saved: "" },
    { field: `schools.${school.id}.standards.cameOfIt`, label: "Standards: what came of it", mine: "From the laptop", saved: "From the phone" },
  ]);
  const merged = mergeDrafts(mine, said("From the phone", ""), new Set(["personal.note"]));
  expect(merged).toEqual(said("From the phone", "tired"));
  await saveDraft(principal, { weekOf, version: view.version, content: merged });
  expect(await readDraft(principal, weekOf)).toMatchObject({ version: 3, content: { personal: { note: "tired" } } });
});

test("two first saves at the same moment: one is kept, the other is told", async () => {
  const { principal } = await aConversation();
  const save = (note: string) => saveDraft(principal, { weekOf, version: 0, content: aWeek(principal, { personal: { note } }) });
  const results = await Promise.allSettled([save("one"), save("two")]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(results.find((result) => result.status === "rejected")?.reason).toBeInstanceOf(Stale);
});

test("the same text from two tabs is no conflict", async () => {
  const { principal } = await aConversation();
  const content = aWeek(principal);
  await saveDraft(principal, { weekOf, version: 0, content });
  expect(await saveDraft(principal, { weekOf, version: 0, content })).toMatchObject({ version: 1 });
});

test("a form's fields are the draft, however unfinished", async () => {
  const { school } = await aConversation();
  const path = `schools.${school.id}`;
  const content = contentOf([["$ACTION_ID", "x"], ["personal.arriving", ""], [`${path}.standards.direction`, "worse"], [`${path}.support`, "visit"], [`${path}.support`, "time"], [`${path}.newActions.0.title`, "Visit"], [`${path}.newActions.1.title`, ""]]);
  expect(content.schools[school.id]).toMatchObject({ standards: { direction: "worse", needToTalk: false, priorities: [] }, support: ["visit", "time"], newActions: [{ title: "Visit", dueOn: "" }] });
  expect(content.personal.arriving).toBeUndefined();
  expect(() => contentOf([["__proto__.polluted", "yes"], ["actions.x.y.z", "1"]])).toThrow();
  expect({}).not.toHaveProperty("polluted");
});

test("a week long gone or far ahead is not written; a discarded draft is gone", async () => {
  const { principal } = await aConversation();
  for (const far of ["2026-10-19", "2026-11-30"]) await expect(saveDraft(principal, { weekOf: far, version: 0, content: aWeek(principal) })).rejects.toThrow(Refused);
  await saveDraft(principal, { weekOf, version: 0, content: aWeek(principal) });
  await discardDraft(principal, weekOf);
  expect(await readDraft(principal, weekOf)).toBeUndefined();
});
