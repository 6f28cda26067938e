import type { Locator, Page } from "@playwright/test";
import { addDays } from "@/lib/school-year/day";
import { aTrustWithHosts } from "@/tests/bright-spots/a-bright-spot";
import { expect, expectAccessible, itIs, signIn, test } from "@/tests/support/browser";

/** How somebody gets to a thing and uses it: with a finger, or with the keyboard alone. */
type Hands = { use: (page: Page, thing: Locator) => Promise<void>; write: (page: Page, box: Locator, words: string) => Promise<void> };

async function tabTo(page: Page, thing: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  await expect(thing).toBeVisible();
  for (let pressed = 0; pressed < 90; pressed += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to it`);
}

const finger: Hands = { use: (_page, thing) => thing.click(), write: (_page, box, words) => box.fill(words) };
const keyboard: Hands = {
  use: async (page, thing) => {
    await tabTo(page, thing);
    await page.keyboard.press("Enter");
  },
  write: async (page, box, words) => {
    await tabTo(page, box);
    await page.keyboard.type(words);
  },
};

for (const [device, { use, write }] of [[" @phone", finger], [" with the keyboard alone", keyboard]] as const) {
  test(`a bright spot is marked, asked about, arranged and closed with what was learned${device}`, async ({ page }) => {
    const { trust, oak, reviewer, host, visitor, executive } = await aTrustWithHosts();
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const link = (name: string) => page.getByRole("link", { name });
    itIs(host.at);

    await signIn(page, reviewer);
    await page.goto("/bright-spots");
    await expectAccessible(page);
    await use(page, link("Mark one"));
    await use(page, link("Oakfield Primary"));
    await write(page, page.getByLabel("What people call it"), "Five seconds of silence");
    await page.getByLabel("Element of the rubric").selectOption({ label: "Questioning: Wait time" });
    await write(page, page.getByLabel("What it is"), "Everybody waits after a question");
    await write(page, page.getByLabel("What a visitor can see"), "Silence, then every hand");
    await use(page, button("Ask them to agree"));
    await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Choose the person to ask");
    await expectAccessible(page);
    await page.getByLabel("The person to ask").selectOption({ label: "Hana Host" });
    await use(page, button("Ask them to agree"));
    await expect(page.getByText("Waiting for Hana Host")).toBeVisible();

    await signIn(page, host);
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Something you do, that others could see" })).toBeVisible();
    await expectAccessible(page);
    await use(page, link("Have a look"));
    await use(page, button("I agree to be asked"));
    await expect(page.getByRole("status")).toContainText("Everybody in the trust can see it now");
    await expectAccessible(page);

    await signIn(page, visitor);
    await page.goto("/bright-spots");
    await use(page, link("Five seconds of silence"));
    await write(page, page.getByLabel("What you want to see, and what for"), "How the waiting begins");
    await write(page, page.getByLabel("Days that suit you"), "Tuesday mornings");
    await expectAccessible(page);
    await use(page, button("Ask Hana"));
    await expect(page.getByText("Hana Host has not proposed one yet.")).toBeVisible();

    await signIn(page, host);
    await page.goto("/");
    await use(page, link("Answer"));
    await page.getByLabel("Day", { exact: true }).fill(addDays(host.today, 5));
    await page.getByLabel("Time").fill("09:30");
    await write(page, page.getByLabel("Good to know"), "Come to the office first");
    await expectAccessible(page);
    await use(page, button("Propose this day"));
    await expect(page.getByRole("status")).toContainText("Your visitor sees the day");

    await signIn(page, visitor);
    await page.goto("/");
    await use(page, link("See the day"));
    await expect(page.getByRole("heading", { name: "Tuesday 24 November at 09:30" })).toBeVisible();
    await expectAccessible(page);
    await use(page, button("That day suits me"));
    await expect(page.getByRole("status")).toContainText("Arranged");

    const day = new Date(host.at.getTime() + 5 * 24 * 60 * 60 * 1000);
    itIs(day);
    await signIn(page, await trust.later(visitor, day));
    await page.goto("/");
    await use(page, link("Write it down"));
    await write(page, page.getByLabel("What I learned, and what I will try"), "Waiting is taught, not asked for");
    await write(page, page.getByLabel("One sentence for everybody"), "Teach the wait.");
    await use(page, button("Close the visit"));
    await expect(page.getByRole("status")).toContainText("They can read what you learned");
    await expectAccessible(page);

    await signIn(page, executive);
    await page.goto("/bright-spots?by=school");
    await expect(page.getByRole("heading", { name: oak.name })).toBeVisible();
    await use(page, link("Five seconds of silence"));
    await expect(page.getByText("Teach the wait.")).toBeVisible();
    await expect(page.getByText("Vic Visitor")).toHaveCount(0);
    if (device.includes("keyboard")) await tabTo(page, page.getByRole("link", { name: "Bright spots" }).first(), "Shift+Tab");
    await page.goto("/insights/rubric");
    await expect(page.getByRole("row", { name: /Questioning.*Oakfield Primary.*1/ })).toBeVisible();
    await expectAccessible(page);
  });
}
