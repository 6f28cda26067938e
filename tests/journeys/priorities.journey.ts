import { addPriority } from "@/lib/priorities/add-priority";
import { v7 } from "@/lib/submissions/uuid";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { aConversation } from "@/tests/support/a-check-in";

const words = { title: "Fluent readers by seven", baseline: "61% in July", successCriterion: "75% in July", component: "use-evidence", s: "standards" } as const;

test("staff are told a priority once it has begun, and what is typed beside it and not saved stays", async ({ page }) => {
  const { principal, school } = await aConversation();
  const add = (startsOn: string) => addPriority(principal, { requestId: v7(), schoolId: school.id, startsOn, ...words });
  const [{ id: begun }, { id: toCome }] = [await add("2026-09-03"), await add("2099-01-05")];
  await signIn(page, principal);
  await page.goto(`/priorities/${toCome}`);
  await expect(page.getByText("It begins on Monday 5 January. Tell staff then.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tell staff" })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`/priorities/${begun}`);
  const startsFrom = page.getByLabel("Where do you start from?");
  await startsFrom.fill("61% in July, 64% in November");
  await page.getByLabel("What staff read").fill("Every pupil reads fluently by seven");
  await page.getByRole("button", { name: "Tell staff" }).click();
  await expect(page.getByText("Staff can read it now, and projects can serve it.")).toBeVisible();
  await expect(page.getByLabel("What staff read")).toHaveValue("Every pupil reads fluently by seven");
  await expect(startsFrom).toHaveValue("61% in July, 64% in November");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Taken back. Staff do not read it any more.")).toBeVisible();
  await expect(startsFrom).toHaveValue("61% in July, 64% in November");
});
