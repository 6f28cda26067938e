import { existsSync } from "node:fs";
import { appoint, arrangeLead, bringInStaff, foundInBrowser, loadRegister } from "@/tests/journeys/steps/founding";
import { expect, expectAccessible, newestMail, signIn, test } from "@/tests/support/browser";
import { realFile } from "@/tests/support/real-files";

const files = ["groups_2026.csv", "grouplinks_edubasealldata_extract.csv", "edubasealldata_extract.csv", "school_context_2024.csv"].map(realFile);
const atHand = files.every((file) => existsSync(file));
const trusts = [
  // Another journey founds Inspire Learning Partnership, perhaps in the same database.
  { search: "yarlside", groupUid: "15877", trust: "Furness Education Trust", schools: 4, school: "Yarlside Academy", device: "" },
  { search: "partnership lighthouse", groupUid: "16340", trust: "Lighthouse Schools Partnership", schools: 24, school: "Gordano School", device: " @phone" },
];

for (const { device, schools, school, ...found } of trusts) {
  test(`${found.trust} is set up from the real register, with its people and who leads whom${device}${atHand ? "" : " (skipped: no real data)"}`, async ({ page }) => {
    if (!atHand) return;
    test.slow();
    await loadRegister(...files);
    const email = `rose@${found.groupUid}.example`;
    const administrator = await foundInBrowser(page, { ...found, name: "Rose Adeyemi", email, seen: expectAccessible });
    expect(await newestMail(email, "invites you")).toContain("/invitation/");

    await page.goto(`/set-up/${found.groupUid}`);
    await expect(page.getByText("This trust is on Braid already")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Rose");

    await signIn(page, administrator);
    await page.goto("/schools");
    await expect(page.getByText(`${schools} schools.`)).toBeVisible();
    await expectAccessible(page);
    await bringInStaff(page, [
      ["Zoë Grant", `zoe@${found.groupUid}.example`, "Headteacher", school],
      ["Ivy Marsh", `ivy@${found.groupUid}.example`, "CEO", ""],
      ["Jude Park", `jude@${found.groupUid}.example`, "Finance director", ""],
    ], expectAccessible);
    await arrangeLead(page, "Zoë Grant", "Ivy Marsh", undefined, expectAccessible);
    await appoint(page, "Chief executive", "Ivy Marsh");
    await appoint(page, "Finance director", "Jude Park");

    for (const path of ["/settings", "/settings/hubs", "/settings/half-terms", "/settings/half-terms?year=2027", "/settings/seasons", "/settings/words", "/people", "/people/invite"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
    await page.goto("/people?q=zoë");
    await page.getByRole("link", { name: "Zoë Grant" }).click();
    await expect(page.getByText(`Principal, ${school}`)).toBeVisible();
    await expectAccessible(page);
    await page.goto("/schools");
    await page.getByRole("link", { name: school }).click();
    await expect(page.getByText("Not in this edition").first()).toBeVisible();
    await expectAccessible(page);
  });
}
