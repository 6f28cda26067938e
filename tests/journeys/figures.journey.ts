import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { contextTable } from "@/prisma/seed/figures/context-table";
import { ks2Table } from "@/prisma/seed/figures/ks2-table";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { madeUpEditions } from "@/prisma/seed/figures/made-up-editions";
import { aTrust, THEN } from "@/tests/support/a-trust";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { realFigures } from "@/tests/support/real-files";

const heading = (page: Page, words: string) => expect(page.getByRole("heading", { level: 1 })).toHaveText(words, { timeout: 30_000 });

/** A trust with a school of that number, and its administrator signed in. */
async function signedIn(page: Page, urn: string, name: string) {
  const trust = await aTrust();
  const school = await trust.school(name);
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn } }));
  await signIn(page, await trust.administrator(new Date()));
  return { trust, school };
}

async function send(page: Page, name: string, buffer: Buffer) {
  await page.goto("/settings/figures");
  await page.getByLabel("File of figures").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Read this file" }).click();
}

async function bringIn(page: Page, name: string, buffer: Buffer) {
  await send(page, name, buffer);
  await heading(page, "Check what will change");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bring it in" }).click();
  await heading(page, "Your file is in");
}

for (const device of ["", " @phone"]) {
  test(`an administrator brings in files in the Department’s formats, and everybody reads the school’s figures${device}`, async ({ page, complaints }) => {
    for (const edition of madeUpEditions) await addEdition(process.env.OWNER_DATABASE_URL ?? "", edition, THEN);
    const { trust, school } = await signedIn(page, "990101", "Oakfield Primary");
    await page.goto("/settings");
    await page.getByRole("link", { name: "Published figures" }).click();
    await heading(page, "Published figures");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Read this file" }).click();
    await expect(page.getByText("There is a problem")).toBeVisible();
    await expectAccessible(page);

    const schools = [{ urn: "990101", name: "Oakfield Primary", roll: 210, fsm: 18 }, { urn: "990102", name: "Elsewhere Primary", roll: 300, fsm: 30 }];
    for (const year of [2022, 2023, 2024]) await bringIn(page, `${year}-${year + 1}_ks2final.csv`, Buffer.from(ks2Table(schools, year)));
    await bringIn(page, "context.csv", Buffer.from(contextTable(schools, 2025)));
    await send(page, "2024-2025_ks2final.csv", Buffer.from(ks2Table(schools, 2024)));
    await expect(page.getByText(/^This file was brought in on .+\. Nothing changes\.$/)).toBeVisible({ timeout: 30_000 });
    await send(page, "2024-2025_england.csv", Buffer.alloc(17 * 1024 * 1024, "1,990101,30,63%\n"));
    await expect(page.getByText("The file is larger than 5 MB. Choose the file of your council").first()).toBeVisible();
    await send(page, "broken_2024-2025.csv", Buffer.from("RECTYPE,URN,TELIG,PTRWM_EXP\n1,990101,30,lots\n"));
    await heading(page, "This file could not be taken");
    await expect(page.getByText("Row 2, column ‘PTRWM_EXP’: ‘lots’ is neither a number nor a code that this file uses")).toBeVisible();
    await expectAccessible(page);

    await signIn(page, await trust.person("Kofi Mensah", { role: "teacher", school }));
    await page.goto(`/schools/${school.id}`);
    await expect(page.getByRole("heading", { name: "Published figures" })).toBeVisible();
    await expect(page.getByText("Made up for this demo").first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "All published figures, year by year" }).click();
    await expect(page.getByText("Not published this year").first()).toBeVisible();
    await expectAccessible(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download all of them as a table" }).click()]);
    expect(download.suggestedFilename()).toBe("figures-oakfield-primary.csv");
    complaints.foresee(/^\/settings\/figures: .*404/);
    await page.goto("/settings/figures");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Published figures");
  });
}

const council = ["2016-2017", "2017-2018", "2018-2019"].map((year) => realFigures(`performance/${year}_850_ks2final.csv`));
const atHand = council.every((path) => existsSync(path));

test(`three real years of a council are brought in without a hand touching them${atHand ? "" : " (skipped: no real data)"}`, async ({ page }) => {
  if (!atHand) return;
  const { school } = await signedIn(page, "115851", "A school of Hampshire");
  for (const path of council) await bringIn(page, path.split("/").at(-1) ?? "", readFileSync(path));
  await expect(page.getByText("Key stage 2 performance tables, all columns")).toBeVisible();
  await page.goto(`/schools/${school.id}/figures`);
  for (const year of ["2018/19", "2017/18", "2016/17"]) await expect(page.getByRole("columnheader", { name: year }).first()).toBeVisible();
  await expect(page.getByText("England 65%").first()).toBeVisible();
  await expectAccessible(page);
});
