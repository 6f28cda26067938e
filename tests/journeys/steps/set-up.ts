import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expect, expectAccessible, newestMail } from "@/tests/support/browser";
import { choose, heads, press, rosterFile, staff } from "./people";

const administrator = { name: "Mina Okafor", email: "m.okafor@ilp.example.org" };

/** From the register's search to a founded trust, with the first administrator signed in by password and code. */
export async function setTrustUp(page: Page, moment: () => Date) {
  await page.goto("/set-up");
  await page.getByLabel("Find your trust").fill("inspire learning");
  await press(page, "Search");
  await page.getByRole("link", { name: /inspire learning partnership/i }).click();
  for (const school of ["Kanes Hill Primary School", "Hightown Primary School", "Fawley Infant School"])
    await expect(page.getByText(school).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "This is my trust" }).click();
  await page.getByLabel("Your name").fill(administrator.name);
  await page.getByLabel("Your work e-mail").fill(administrator.email);
  await press(page, "Continue");
  await heads(page, "Check your answers");
  await press(page, "Set up this trust");
  await heads(page, "Your trust is set up");

  const link = /https?:\/\/\S+/.exec(await newestMail(administrator.email, "invites you"))?.[0] ?? "";
  await page.goto(link);
  await page.getByLabel("Choose a password").fill("violet harbour nine");
  await press(page, "Save and go on");
  await page.getByText("I cannot scan it").click();
  const secret = (await page.locator(".select-all").innerText()).replaceAll(/\s/g, "");
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment().getTime() });
  await page.getByRole("textbox", { name: "Code" }).fill(code);
  await press(page, "Save and go on");
  await expect(page).toHaveURL(/\/$/);
}

/** The staff file, who is chief executive and finance director, and whose trust lead is whose. */
export async function arrangePeople(page: Page) {
  await page.goto("/people/import");
  await page.getByLabel("Staff file").setInputFiles({ name: "staff.csv", mimeType: "text/csv", buffer: rosterFile });
  await press(page, "Read this file");
  await heads(page, "Check what will change");
  await expect(page.getByText(staff.maths.name).first()).toBeVisible();
  await expectAccessible(page);
  await press(page, "Bring it in");
  await heads(page, "Your staff file is in");

  for (const [duty, person] of [["Chief executive", staff.chief], ["Finance director", staff.finance]] as const) {
    await page.goto("/settings/duties");
    await choose(page, "As what?", duty);
    await page.getByLabel("Who?").selectOption({ label: person.name });
    await press(page, "Appoint");
    await expect(page.getByText(`${person.name}, since`)).toBeVisible();
  }
  for (const leader of [staff.priya, staff.tom]) {
    await page.goto("/settings/one-to-ones");
    await page.getByRole("link", { name: leader.name }).click();
    await page.getByRole("combobox", { name: "Trust lead" }).selectOption({ label: staff.lead.name });
    await press(page, "Arrange it");
    await expect(page.getByText("Arranged. Both find it on their home page.")).toBeVisible();
  }
  await expectAccessible(page);
}
