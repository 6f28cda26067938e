import { existsSync } from "node:fs";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { expect, expectAccessible, itIs, test } from "@/tests/support/browser";
import { realFile } from "@/tests/support/real-files";
import { checkIn, discuss, type Week } from "./steps/check-ins";
import { pageOf, staff } from "./steps/people";
import { buildTheAgenda, meetAndSignOff, openKanesHill, planReview, prepareThePack, sendTheAgenda } from "./steps/review";
import { arrangePeople, setTrustUp } from "./steps/set-up";

const register = ["edubasealldata_extract.csv", "grouplinks_edubasealldata_extract.csv"].map(realFile);
const AUTUMN_2 = Date.parse("2026-11-02T00:00:00Z");
const DAY = 86_400_000;

/** A moment of Autumn 2: its week (0 is the first), the day in it (0 Monday), the hour. */
const at = (week: number, day: number, hour = 10) => new Date(AUTUMN_2 + (week * 7 + day) * DAY + hour * 3_600_000);
const FRIDAY_BEFORE = new Date("2026-10-30T10:00:00Z");

const weeksOfPriya: Week[] = [
  { first: true },
  { action: { title: "Daily ten minutes of multiplication in Years 3 and 4", dueOn: "2026-12-18" } },
  { changed: { s: "Standards", direction: "Worse", done: "Looked at books with the maths lead", cameOfIt: "Year 4 multiplication is behind where we want it" } },
  {},
  { changed: { s: "Safeguarding", direction: "Better", cameOfIt: "All staff have had the online safety update" } },
  {},
];
const DECISION = "Two days of the maths specialist in Year 4 before February";

test.describe(() => {
  test.skip(!existsSync(register[0] ?? ""), "no real data");
  test.setTimeout(420_000);

  test("Inspire Learning Partnership, from the national register to a signed-off review and its actions in the next check-in", async ({ page, browser, product, complaints }) => {
    await loadRegisterFiles(product.OWNER_DATABASE_URL, register, FRIDAY_BEFORE);
    itIs(FRIDAY_BEFORE);
    await test.step("an administrator sets the trust up", async () => {
      await setTrustUp(page, () => FRIDAY_BEFORE);
      await arrangePeople(page);
    });

    const [amir, priya, tom] = [await pageOf(browser, staff.lead), await pageOf(browser, staff.priya), await pageOf(browser, staff.tom)];
    await test.step("an executive plans the half term's reviews", () => planReview(amir, "2026-12-15"));
    for (const [number, week] of weeksOfPriya.entries()) {
      await test.step(`week ${number + 1}: two principals check in, and talk about it with their trust lead`, async () => {
        itIs(at(number, 2));
        await checkIn(priya, week);
        await checkIn(tom, { first: number === 0 });
        itIs(at(number, 3));
        for (const leader of [priya, tom]) await discuss(amir, leader);
      });
    }

    itIs(at(5, 4));
    await test.step("the pack has assembled itself, and the school marks it ready", () => prepareThePack(priya));
    await test.step("the agenda takes what was raised; what was not waits", () => buildTheAgenda(amir));
    await test.step("it goes out to named readers", () => sendTheAgenda(priya, amir));
    await test.step("another school's principal knows nothing of it", async () => {
      const path = await openKanesHill(amir);
      complaints.foresee(/status of 404/);
      expect((await tom.goto(path))?.status()).toBe(404);
    });

    itIs(at(6, 1));
    await test.step("the meeting ends in decisions and is signed off", () => meetAndSignOff(amir, DECISION));
    await test.step("the decision stands in the principal's next check-in", async () => {
      itIs(at(6, 2));
      await priya.goto("/check-ins/this-week");
      await expect(priya.getByText(DECISION, { exact: true })).toBeVisible();
      await expectAccessible(priya);
      await checkIn(priya, {});
    });
    await test.step("a trustee reads the summary and nothing else; the executive sees every school", async () => {
      const trustee = await pageOf(browser, staff.trustee);
      await trustee.goto("/reviews?half-term=2026-2");
      await trustee.getByRole("link", { name: "Kanes Hill Primary School" }).click();
      await expect(trustee.getByText("Multiplication in lower key stage 2 gets support until spring.")).toBeVisible();
      await expect(trustee.getByText(DECISION)).toHaveCount(0);
      await amir.goto("/");
      for (const school of ["Kanes Hill Primary School", "Hightown Primary School", "Fawley Infant School"]) await expect(amir.getByText(school).first()).toBeVisible();
      await expectAccessible(amir);
    });
  });
});
