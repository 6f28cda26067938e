import type { Page } from "@playwright/test";
import { addAction } from "@/lib/actions/add-action";
import { withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aConversation, aSharedCheckIn } from "@/tests/support/a-check-in";
import { expect, itIs } from "@/tests/support/browser";

const NOW = new Date("2026-11-26T08:00:00Z");
export const WEEK = "2026-11-23";

/** A principal whose last week is shared, with three open actions, as they find it on the Thursday after. */
export async function anUnchangedWeek() {
  const conversation = await aConversation();
  const { principal, school, trust } = conversation;
  await aSharedCheckIn(principal);
  for (const title of ["Phonics groups", "Book looks", "Site walk"])
    await addAction(principal, { requestId: v7(), schoolId: school.id, ownerId: principal.personId, title, dueOn: "2026-12-04", origin: "check_in", s: null });
  itIs(NOW);
  return { ...conversation, now: await trust.later(principal, NOW) };
}

export const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d, only you can see this$/);
export const came = (page: Page) => page.locator('textarea[name$=".standards.cameOfIt"]');
export const tapOf = (page: Page, name: string, value: string) => page.locator("label", { has: page.locator(`[name$="${name}"][value="${value}"]`) });

/** Says 'same' to each S but standards, and how standards got better. */
export async function sayTheWeek(page: Page, words: string) {
  for (const s of ["safeguarding", "stakeholders"]) await tapOf(page, `.${s}.direction`, "same").click();
  await tapOf(page, ".standards.direction", "better").click();
  await came(page).fill(words);
}

/** Presses the button that leads to the summary and waits for it. */
export async function lookItOver(page: Page) {
  await page.getByRole("button", { name: "Look it over" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look it over");
}

/** How many check-ins of this week a leader has shared, how many drafts are left, and how often the sharing was written down. */
export function countThisWeek(leader: Viewer) {
  const { trustId, personId: leaderId } = leader;
  const week = { trustId, leaderId, weekOf: asDate(WEEK) };
  return withTenant(leader, async (db) => ({
    shared: await db.checkIn.count({ where: week }),
    drafts: await db.checkInDraft.count({ where: week }),
  }));
}
