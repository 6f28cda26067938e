import { asDate } from "@/lib/school-year/day";
import { sayWish } from "@/lib/triads/wishes/wishes";
import { expect, expectAccessible, itIs, test } from "@/tests/support/browser";
import { aTrustForTriads } from "@/tests/triads/a-triad";
import { aDevice, at, LAPTOP, press } from "./steps/devices";

test("a coordinator forms a triad of those who wish it, each choice with its reason; a line that arises later is seen, and nobody says yes into it", async ({ browser }) => {
  test.setTimeout(120_000);
  const { trust, oak, coordinator, ann, ben, cat, dan, eve, fay } = await aTrustForTriads();
  for (const who of [ann, ben, cat, dan, eve]) await sayWish(who, { reach: "across" });
  await sayWish(fay, { reach: "within" });
  itIs(at(0));
  const page = await aDevice(browser, coordinator, "/triads/coordinate", LAPTOP);

  await test.step("they see who is put together and why, who waits and why, and ask when they say so", async () => {
    await expect(page.getByText("6 people wait for a triad.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Form triads" }).click();
    await expect(page.getByText("6 people are willing and in no triad.")).toBeVisible();
    await expect(page.getByText(/^2 schools and 3 kinds of job; nobody leads another, and no two were in a triad together before\.$/)).toBeVisible();
    const waiting = (name: string) => page.getByRole("listitem").filter({ hasText: name });
    await expect(waiting("Fay Field")).toContainText("They asked for their own school, and there are not two colleagues there with whom they can be.");
    await expect(page.getByText("There are too few for another triad.")).toHaveCount(1);
    await page.getByLabel("Phases").selectOption({ label: "The same phase" });
    await press(page, "Show");
    await expect(page).toHaveURL(/phases=alike/);
    await expectAccessible(page);
    await press(page, "Ask for this triad");
    await expect(page.getByText("They are asked. Each triad begins once all of it have said yes.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Asked", exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("one of the four becomes the lead of another before they answer", async () => {
    const named = await page.getByText(/\(asked\)/).first().textContent();
    const [lead, led] = [ann, ben, cat, dan, eve].filter(({ name }) => named?.includes(name));
    if (!lead || !led) throw new Error("Nobody is asked");
    await trust.arrange((db) => db.oneToOne.create({ data: { trustId: oak.trustId, leaderId: led.personId, leadId: lead.personId, startsOn: asDate("2026-11-19") } }));
    await page.reload();
    await expect(page.getByRole("heading", { name: "Want your eye" })).toBeVisible();
    await expect(page.getByText(`${lead.name} and ${led.name}: one of them now leads the other`)).toBeVisible();
    await expectAccessible(page);
    const theirs = await aDevice(browser, led, "/triads");
    await theirs.getByRole("link", { name: /With / }).first().click();
    await expect(theirs.getByRole("heading", { name: "Would you be a triad?" })).toBeVisible();
    await press(theirs, "Yes, gladly");
    await expect(theirs.getByText(`You and ${lead.name} cannot be in one triad: one of you leads the other now.`)).toBeVisible();
    await expectAccessible(theirs);
    await press(theirs, "Not this time");
    await expect(theirs.getByText("They see that you said no this time.")).toBeVisible();
  });
});
