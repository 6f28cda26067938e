import type { Locator, Page } from "@playwright/test";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { readGrid } from "@/lib/returns/filling/read-form";
import { readReturn } from "@/lib/returns/reading/read-return";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, type School, THEN } from "@/tests/support/a-trust";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";
import { pageOf } from "./steps/an-open-cohort";

const [ABSENT, SUSPENDED] = ["Missing a tenth of sessions or more", "Suspended this half term"];

/** Three schools with their heads, an executive and a trustee. */
async function aTrustOfThree() {
  itIs(THEN);
  const trust = await aTrust();
  const executive = await trust.executive();
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const at = async (name: string) => {
    const school = await trust.school(name);
    return { school, head: await trust.principalOf([school], lead, `Head of ${name}`) };
  };
  const schools = { oakfield: await at("Oakfield Primary"), birch: await at("Birch Primary"), cedar: await at("Cedar Primary") };
  return { administrator: await trust.administrator(), executive, trustee: await trust.person("Gwen Adeyemi", { role: "trustee" }), ...schools };
}

/** Pastes into a box as from a spreadsheet. */
const paste = (box: Locator, text: string) => box.evaluate((element, words) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", words);
  element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, text);

const measure = (page: Page, place: number) => page.getByRole("group", { name: `Measure ${place}`, exact: true });
const box = (page: Page, column: "Number" | "Out of", pupils: string, of: string) => page.getByRole("textbox", { name: new RegExp(`^${column} ?, ${pupils}, ${of}$`) });

/** What the administrator asks for: two measures of the example, one by disadvantage and one by special educational needs. */
async function design(page: Page) {
  await page.goto("/returns");
  await page.getByRole("link", { name: "Begin with an example" }).click();
  await expectAccessible(page);
  await measure(page, 1).getByText("Year groups").click();
  for (const place of [2, 3, 5]) await measure(page, place).getByLabel("What is counted").fill("");
  await page.getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByText("Published. The next return asks for this.")).toBeVisible();
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(page.getByText("Open. Schools find it on their home")).toBeVisible();
  await expectAccessible(page);
}

const send = (who: Viewer, school: School, roundId: string, counts: Record<string, [number, number]>) =>
  sendReturn(who, {
    requestId: v7(), roundId, schoolId: school.id, version: 0, seen: 0, emptyIsNotAvailable: false,
    figures: readGrid(Object.fromEntries(Object.entries(counts).flatMap(([id, [count, outOf]]) => [[`f.${id}.count`, String(count)], [`f.${id}.outOf`, String(outOf)]]))).figures,
  });

test("a half term's return is designed, filled in by pasting and arrows, saved by itself, sent and corrected, compared, and given to everybody with small numbers hidden", async ({ page, browser }) => {
  const { administrator, executive, trustee, oakfield, birch, cedar } = await aTrustOfThree();
  await signIn(page, administrator);
  await design(page);

  const head = await pageOf(browser, page, oakfield.head);
  await head.goto("/returns");
  await head.getByRole("link", { name: "Autumn 2" }).click();
  await expect(head.getByRole("heading", { level: 1, name: "The half term’s return" })).toBeVisible();
  const place = new URL(head.url()).pathname;
  const roundId = place.split("/")[2] ?? "";
  await expectAccessible(head);
  const first = box(head, "Number", "Disadvantaged", ABSENT);
  await first.focus();
  await paste(first, "12\t60\n18\t140\n");
  await expect(box(head, "Out of", "Not disadvantaged", ABSENT)).toHaveValue("140");
  await first.press("ArrowDown");
  await expect(box(head, "Number", "Not disadvantaged", ABSENT)).toBeFocused();
  await expect(head.getByText(/^Saved \d\d:\d\d, for your school’s leaders alone$/)).toBeVisible();
  await box(head, "Number", "With special educational needs", SUSPENDED).fill("ten");
  await box(head, "Out of", "With special educational needs", SUSPENDED).fill("40");
  await box(head, "Number", "Without special educational needs", SUSPENDED).fill("9");
  await expect(head.getByText("“ten” is not a whole number of pupils")).toBeVisible();
  await expect.poll(async () => (await readReturn(oakfield.head, roundId, oakfield.school.id)).draft?.figures["suspended.no-send"]).toMatchObject({ count: "9" });
  await head.reload();
  await expect(box(head, "Number", "With special educational needs", SUSPENDED)).toHaveValue("ten");
  await expect(head.getByText("“ten” is not a whole number of pupils")).toBeVisible();
  await expect(box(head, "Number", "Disadvantaged", ABSENT)).toHaveValue("12");
  await head.getByRole("button", { name: "Send it" }).click();
  await expect(head.getByRole("alert", { name: "There is a problem" })).toContainText("“ten” is not a whole number of pupils");
  await expectAccessible(head);
  await box(head, "Number", "With special educational needs", SUSPENDED).fill("2");
  await box(head, "Out of", "Without special educational needs", SUSPENDED).fill("160");
  await head.getByRole("button", { name: "Send it" }).click();
  await expect(head.getByText("Sent. You can correct it later; every version stays.")).toBeVisible();
  await expectAccessible(head);
  await head.getByText("Change numbers and send a correction").click();
  await box(head, "Number", "Without special educational needs", SUSPENDED).fill("8");
  await head.getByRole("button", { name: "Send the correction" }).click();
  await expect(head.getByRole("heading", { name: "What was sent, version 2" })).toBeVisible();
  await head.getByText("1 number changed").click();
  await expect(head.getByText("Without special educational needs: 9 of 160, now 8 of 160")).toBeVisible();

  await send(birch.head, birch.school, roundId, { "persistent-absence.disadvantaged": [20, 50], "persistent-absence.not-disadvantaged": [30, 150], "suspended.send": [7, 30], "suspended.no-send": [12, 170] });
  await send(cedar.head, cedar.school, roundId, { "persistent-absence.disadvantaged": [3, 5], "persistent-absence.not-disadvantaged": [16, 195], "suspended.send": [8, 30], "suspended.no-send": [11, 170] });

  const leads = await pageOf(browser, page, executive);
  await leads.goto(`/returns/${roundId}`);
  await expect(leads.getByText("3 of 3 schools have sent theirs")).toBeVisible();
  await expect(leads.getByRole("table", { name: "Schools and measures" }).getByRole("row", { name: /Birch Primary/ })).toContainText("25%");
  await expectAccessible(leads);
  await leads.getByRole("link", { name: SUSPENDED }).click();
  await expect(leads).toHaveURL(/measure=suspended/);
  await leads.getByRole("button", { name: "Give them to everybody" }).click();
  await expect(leads.getByRole("button", { name: "Give them again" })).toBeVisible({ timeout: 60_000 });
  await leads.getByRole("link", { name: "See what everybody sees" }).click();

  for (const who of [trustee, birch.head]) {
    const reads = await pageOf(browser, page, who);
    await reads.goto("/returns");
    await reads.getByRole("link", { name: "What everybody may see" }).click();
    await expect(reads.getByText("Everyone who works in the trust, its trustees and its governors")).toBeVisible();
    await expectAccessible(reads);
    const suspended = reads.getByRole("region", { name: SUSPENDED }).or(reads.locator("section", { hasText: "Pupils, not suspensions" })).first();
    await expect(suspended.getByRole("row", { name: /^Oakfield Primary/ })).toContainText("Hidden");
    const absent = reads.locator("section", { hasText: "attendance since September" }).first();
    await expect(absent.getByRole("row", { name: /^Cedar Primary/ })).toContainText("Hidden");
    await expect(absent.getByRole("row", { name: /^Oakfield Primary/ })).toContainText("18 of 140");
    await reads.close();
  }
});
