import type { Page } from "@playwright/test";
import { now } from "@/lib/clock";
import { withTenant } from "@/lib/db/with-tenant";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { makeSetUpPass } from "@/lib/trusts/set-up-pass";
import { trustIdFor } from "@/lib/trusts/trust-id";
import { expect } from "@/tests/support/browser";

/** Loads register files into this journey's database, as the service's operator does. */
export const loadRegister = (...paths: string[]) => loadRegisterFiles(process.env.OWNER_DATABASE_URL ?? "", paths, now());

type Founding = { search: string; groupUid: string; trust: string; name: string; email: string; seen?: (page: Page) => Promise<void> };

/**
 * Founds a trust in the browser with a pass: search, its schools, who you are, check, done.
 * @param seen called on each screen
 * @returns the first administrator, for `signIn`
 */
export async function foundInBrowser(page: Page, { search, groupUid, trust, name, email, seen = async () => {} }: Founding): Promise<{ trustId: string; personId: string }> {
  await page.goto(`/set-up?pass=${makeSetUpPass(new Date()).pass}`);
  await page.getByLabel("Find your trust").fill(search);
  await page.getByRole("button", { name: "Search" }).click();
  await seen(page);
  await page.getByRole("link", { name: trust }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(trust);
  await seen(page);
  await page.getByRole("link", { name: "This is my trust" }).click();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Your work e-mail").fill(email);
  await seen(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers");
  await seen(page);
  await page.getByRole("button", { name: "Set up this trust" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your trust is set up");
  await seen(page);
  const trustId = trustIdFor(groupUid);
  const { id } = await withTenant({ trustId, personId: null, today: "2026-01-01" }, (db) => db.person.findUniqueOrThrow({ where: { trustId_email: { trustId, email } } }));
  return { trustId, personId: id };
}

/** Brings in a staff file in the browser, as the administrator who is signed in: its lines are name, e-mail, role, school. */
export async function bringInStaff(page: Page, lines: readonly (readonly [string, string, string, string])[], seen: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  await page.goto("/people/import");
  await seen(page);
  const buffer = Buffer.from(["Name;E-mail;Role;School", ...lines.map((line) => line.join(";"))].join("\r\n"), "latin1");
  await page.getByLabel("Staff file").setInputFiles({ name: "staff.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read this file" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check what will change");
  await seen(page);
  await page.getByRole("button", { name: "Bring it in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your staff file is in");
  await seen(page);
}

/** Arranges a leader's one-to-one with a trust lead in the browser, as the administrator who is signed in. */
export async function arrangeLead(page: Page, leader: string, lead: string, startsOn?: string, seen: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  await page.goto("/settings/one-to-ones");
  await seen(page);
  await page.getByRole("link", { name: leader }).click();
  await page.getByRole("combobox", { name: "Trust lead" }).selectOption({ label: lead });
  if (startsOn) await page.getByLabel("From", { exact: true }).fill(startsOn);
  await seen(page);
  await page.getByRole("button", { name: /Arrange it|Save this change/ }).click();
  await expect(page.getByText("Arranged.")).toBeVisible();
}

/** Appoints somebody as chief executive or finance director in the browser, as the administrator who is signed in. */
export async function appoint(page: Page, duty: "Chief executive" | "Finance director", person: string): Promise<void> {
  await page.goto("/settings/duties");
  await page.getByLabel(duty).check();
  await page.getByRole("combobox", { name: "Who?" }).selectOption({ label: person });
  await page.getByRole("button", { name: "Appoint" }).click();
  await expect(page.getByText("Appointed.")).toBeVisible();
}
