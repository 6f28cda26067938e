import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { draftContent, type DraftContent } from "@/lib/check-ins/schema";
import { shareCheckIn } from "@/lib/check-ins/share/share-check-in";
import { threeS } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { schoolsLedBy } from "@/lib/viewers/viewer";
import { mondayOf } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust } from "@/tests/support/a-trust";

/** A trust with one school, its principal, their trust lead and an executive. */
export async function aConversation() {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const person = await trust.person("Lena Lead", { role: "trust_team" });
  const principal = await trust.principalOf([school], person);
  return { trust, school, executive, principal, lead: await trust.viewer(person.personId) };
}

/** A week as a leader types it: every S starts as assured in a first week and is the same later, unless said otherwise. */
export function aWeek(leader: Viewer, more: { schools?: Record<string, object>; personal?: object; actions?: object } = {}): DraftContent {
  const usual = Object.fromEntries(threeS.map((s) => [s, { direction: "same", start: 1 }]));
  const schools = Object.fromEntries(schoolsLedBy(leader).map(({ id }) => [id, { ...usual, ...more.schools?.[id] }]));
  return draftContent.parse({ ...more, schools });
}

/** Saves the week as the leader's draft and shares it. Returns the check-in's id. */
export async function aSharedCheckIn(leader: Viewer, content: DraftContent = aWeek(leader), weekOf = mondayOf(leader.today)): Promise<string> {
  const { version } = await saveDraft(leader, { weekOf, version: 0, content });
  const { id } = await shareCheckIn(leader, { weekOf, version, requestId: v7(), noChildNamed: false });
  return id;
}
