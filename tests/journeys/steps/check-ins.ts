import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/browser";
import { press } from "./people";

const threeS = ["Safeguarding", "Standards", "Stakeholders"] as const;
type S = (typeof threeS)[number];

/** What differs from a week in which nothing changed. */
export type Week = {
  first?: boolean;
  changed?: { s: S; direction: "Better" | "Worse"; done?: string; cameOfIt: string };
  action?: { title: string; dueOn: string };
};

const sections = (page: Page, s: S) => page.getByRole("region", { name: new RegExp(`^${s}`) });

async function say(page: Page, week: Week) {
  for (const s of threeS) {
    await expect(sections(page, s).first()).toBeVisible();
    for (const section of await sections(page, s).all()) {
      if (week.first) await section.getByText("Mostly assured", { exact: true }).first().click();
      else await section.getByText("Same", { exact: true }).click();
    }
  }
  const { changed } = week;
  if (!changed) return;
  const section = sections(page, changed.s).first();
  await section.getByText(changed.direction, { exact: true }).click();
  if (changed.done) await section.getByLabel("What was done?").fill(changed.done);
  await section.getByLabel("What came of it?").fill(changed.cameOfIt);
}

async function putAction(page: Page, action: NonNullable<Week["action"]>) {
  await page.getByText("Add an action").first().click();
  await page.getByLabel("What will be done?").first().fill(action.title);
  await page.getByLabel("By when?").first().fill(action.dueOn);
}

/** Writes and shares this week's check-in; open actions are on track. */
export async function checkIn(page: Page, week: Week) {
  await page.goto("/check-ins/this-week");
  await say(page, week);
  for (const group of await page.getByRole("group", { name: /^How ‘/ }).all()) await group.getByText("On track", { exact: true }).click();
  if (week.action) await putAction(page, week.action);
  await press(page, "Look it over");
  await expect(page).toHaveURL(/\/summary$/);
  await press(page, /^Share with Amir/);
  await expect(page.getByText("Shared with Amir")).toBeVisible();
}

/** The trust lead and the leader each say that they have talked about it. */
export async function discuss(lead: Page, leader: Page) {
  const path = new URL(leader.url()).pathname;
  for (const page of [lead, leader]) {
    await page.goto(path);
    await press(page, "We have discussed this");
    await expect(page.getByText(/that this was discussed|Discussed by both and closed/)).toBeVisible();
  }
  await expect(leader.getByText("Discussed by both and closed")).toBeVisible();
}
