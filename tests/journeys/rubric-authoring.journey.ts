import type { Page } from "@playwright/test";
import { writeCsv } from "@/lib/csv/write-csv";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import { templateFile } from "@/lib/rubric/file/template";
import { writeTables } from "@/lib/rubric/file/table/write-tables";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust } from "@/tests/support/a-trust";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";

/** A framework of two areas, published once, that an executive and a principal write; a teacher reads it. */
async function aGroup() {
  const trust = await aTrust();
  const [executive, school] = [await trust.executive(), await trust.school("Oakfield Primary")];
  const principal = await trust.principalOf([school]);
  const { id: frameworkId } = await addFramework(executive, v7(), { ...starterFramework, name: "Teaching here", areas: starterFramework.areas.slice(0, 2) });
  await addEditor(executive, { frameworkId, personId: principal.personId });
  await publishFramework(executive, { frameworkId, version: 1, note: "The first" });
  const teacher = await trust.person("Kofi Mensah", { role: "teacher", school });
  return { executive, principal, teacher, frameworkId, title: starterFramework.areas[0]?.elements[0]?.title ?? "" };
}

const heading = (page: Page, words: string | RegExp) => expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

for (const device of ["", " @phone"]) {
  test(`two editors write an element together, publish it, and the old link says that there is a newer one${device}`, async ({ page, browser, product, complaints }) => {
    const { executive, principal, teacher, frameworkId, title } = await aGroup();
    const draft = `/rubric/frameworks/${frameworkId}`;
    await signIn(page, executive);
    await page.goto(draft);
    await expectAccessible(page);
    await page.getByRole("link", { name: title, exact: true }).first().click();
    await heading(page, title);
    await expectAccessible(page);
    const element = new URL(page.url()).pathname;

    // The other remarks on a passage, and is the first to save.
    const others = await browser.newContext({ baseURL: product.NEXTAUTH_URL, viewport: page.viewportSize() });
    const theirs = await others.newPage();
    await signIn(theirs, principal);
    await theirs.goto(`${element}/remarks`);
    await theirs.getByLabel("Which part").selectOption({ label: "Why it matters" });
    await theirs.getByLabel("Your remark").fill("For whom does it matter most?");
    await press(theirs, "Add the remark");
    await expect(theirs.getByText("Your remark stands beside its part.")).toBeVisible();
    await expectAccessible(theirs);
    await theirs.goto(element);
    await theirs.getByLabel("Why it matters").fill("Because every pupil brings something along.");
    await press(theirs, "Save");
    await expect(theirs.getByText("Saved in the draft.")).toBeVisible();

    // One's own words stay in the box; theirs stand beside it.
    await page.getByLabel("Why it matters").fill("Because what is known decides what is learned.");
    await press(page, "Save");
    await expect(page.getByText("Somebody saved this while you were writing")).toBeVisible();
    await expect(page.getByText("Because every pupil brings something along.")).toBeVisible();
    await expect(page.getByLabel("Why it matters")).toHaveValue("Because what is known decides what is learned.");
    await expectAccessible(page);
    await page.getByLabel("Why it matters").fill("Because every pupil brings something along, and it decides what is learned.");
    await press(page, "Save");
    await expect(page.getByText("Saved in the draft.")).toBeVisible();
    await page.getByLabel(/^Settled with this save/).check();
    await press(page, "Save");
    await expect(page.getByText("For whom does it matter most?")).toHaveCount(0);

    await page.getByRole("link", { name: "History" }).click();
    await expect(page.locator("ins", { hasText: "decides" })).toBeVisible();
    await expectAccessible(page);

    await page.goto(`${draft}/publish`);
    await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
    await page.getByLabel("What is new in it").fill("Why it matters says for whom.");
    await expectAccessible(page);
    await press(page, "Publish version 2");
    await expect(page.getByText("Version 2 is published.")).toBeVisible();
    await expect(page.getByText("Why it matters says for whom.")).toBeVisible();
    await expectAccessible(page);

    await signIn(theirs, teacher);
    await theirs.goto(`/rubric/elements/${element.split("/").at(-1)}?version=1`);
    await expect(theirs.getByText("This is version 1")).toBeVisible();
    await expectAccessible(theirs);
    await theirs.getByRole("link", { name: "Read version 2" }).click();
    await expect(theirs.getByText(/it decides what is learned/)).toBeVisible();
    complaints.foresee(/status of 404/);
    await theirs.goto(draft);
    await expect(theirs.getByText("Why it matters says for whom.")).toHaveCount(0);
    await others.close();
  });

  test(`stages are moved with the keyboard, and what was written for them goes with them${device}`, async ({ page }) => {
    const { executive, frameworkId } = await aGroup();
    await signIn(page, executive);
    await page.goto(`/rubric/frameworks/${frameworkId}/settings`);
    await page.getByRole("button", { name: "Move up Secure" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Moved and saved.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Move up Secure" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Stage 1", { exact: true })).toHaveValue("Secure");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Publish" }).click();
    await expect(page.getByText(/They stand in another order: Secure, then Starting/)).toBeVisible();
    await expectAccessible(page);
  });
}

test("a head of teaching brings a spreadsheet in: each problem is named by row and column, nothing is saved until all is well", async ({ page }) => {
  const executive = await (await aTrust()).executive();
  await signIn(page, executive);
  await page.goto("/rubric/new");
  await page.getByRole("link", { name: "Choose a file" }).click();
  await heading(page, "A framework from a file");
  await expectAccessible(page);
  await press(page, "Read this file");
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Choose a file");

  const read = async (cells: Parameters<typeof aSpreadsheet>[0]) => {
    await page.getByLabel("Framework file").setInputFiles({ name: "Teaching at Hawthorn.csv", mimeType: "text/csv", buffer: aSpreadsheet(cells) });
    await press(page, "Read this file");
  };
  await read([[2, "Summary", "x".repeat(241)], [2, "Research", "A book | Somebody | last year | A press | Strong | It helps"], [3, "Element", ""]]);
  await expect(page.getByRole("heading", { name: "What to put right in the file" })).toBeVisible();
  for (const place of ["Row 2, Summary", /^Row 2, Research, line 1/, "Row 3, Element"]) await expect(page.getByText(place).first()).toBeVisible();
  await expectAccessible(page);

  await read([[3, "Element", "Counting to five"]]);
  await expect(page.getByRole("heading", { name: "Teaching at Hawthorn" })).toBeFocused();
  await expect(page.getByText("Counting to five")).toBeVisible();
  await expectAccessible(page);
  await press(page, "Make this a draft");
  await expect(page.getByText("Started. Nobody but its editors sees it until you publish it.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Counting to five" })).toBeVisible();
  await expectAccessible(page);
});

/** The template as a CSV file, with some cells written otherwise: the row as a spreadsheet numbers it, the heading, the text. */
function aSpreadsheet(cells: readonly (readonly [row: number, heading: string, text: string])[]): Buffer {
  const { elements } = writeTables(templateFile, { alone: true });
  const [headings = []] = elements;
  const rows = elements.map((row, at) => row.map((cell, column) => cells.find(([number, heading]) => number === at + 1 && heading === headings[column])?.[2] ?? cell));
  return Buffer.from(writeCsv(rows));
}
