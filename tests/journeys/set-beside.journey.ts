import { readFileSync } from "node:fs";
import { expect, expectAccessible, signIn, test } from "@/tests/support/browser";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { aTrustWithAUrn, aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { atEverySize, expectAgreement } from "./steps/charts";

/** A row of the tables with boys and girls apart. */
const halvesRows = (...rows: string[]) => ["RECTYPE,URN,TELIG,PTRWM_EXP,BELIG,PTRWM_EXP_B,GELIG,PTRWM_EXP_G", ...rows].join("\r\n");

test("a group of pupils is set beside a measure's years, told apart without colour, a hidden year in words alone; with nothing beside it is the server's picture again", async ({ page }) => {
  const { school, urn, administrator } = await aTrustWithAUrn();
  for (const [year, all, boys, girls] of [["2016-2017", "45%", "50%", "40%"], ["2017-2018", "64%", "57%", "71%"], ["2018-2019", "60%", "53%", "SUPP"]] as const) {
    const importId = await sendFigures(administrator, halvesRows(`1,${urn},60,${all},30,${boys},30,${girls}`), { name: `${year}_ks2final.csv` });
    await bringFiguresIn(administrator, { importId, requestId: v7() });
  }
  await signIn(page, administrator);
  await atEverySize(page, `/schools/${school.id}/figures`, async () => {
    const figure = page.locator("figure", { hasText: "Reading, writing and maths: expected standard" });
    await figure.getByText("Explore year by year").click();
    const [chosen, line] = [figure.getByLabel("Set beside"), figure.locator(".explore-frame .set-beside")];
    await expect(chosen.locator("option")).toHaveText(["Nothing", "Girls", "Boys"]);
    await chosen.selectOption("Girls");
    await expect(line.locator("path[stroke-dasharray]")).toHaveCount(1);
    await expect(line.locator(".mark-set")).toHaveCount(2);
    await expect(line.locator("text")).toHaveText("Girls");
    const table = figure.getByRole("table", { name: "This school beside Girls" });
    await expect(table.getByRole("row")).toHaveText([/Year/, /2016\/17.*45%.*40%/, /2017\/18.*64%.*71% \(between 52% and 83%\)/, /2018\/19.*60%.*Hidden/]);
    await expect(table).not.toContainText("53%");
    await figure.locator(".explore-frame .recharts-surface").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(figure.locator(".recharts-tooltip-wrapper").getByText("Girls: 71% (between 52% and 83%)")).toBeVisible();
    await expectAccessible(page);
    await chosen.selectOption("Nothing");
    await expect(line).toHaveCount(0);
    await expect(table).toHaveCount(0);
    for (const mark of ["mark-own", "mark-range"]) await expectAgreement(figure, mark, 3);
  });
});

test("another school of the trust is set beside a measure's years, fetched when it is chosen and not before, told apart without colour, with its file; its hidden year is in words alone", async ({ page, complaints }) => {
  const { trust, school, urn, administrator } = await aTrustWithAUrn();
  const [other, otherUrn, empty] = [await trust.school("Mill Lane Primary"), aUrn(), await trust.school("New Primary")];
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: other.id }, data: { urn: otherUrn } }));
  for (const [year, own, theirs] of [["2016-2017", "30,48%", "60,70%"], ["2017-2018", "30,50%", "60,55%"], ["2018-2019", "30,63%", "4,SUPP"]] as const) {
    const importId = await sendFigures(administrator, figureRows(`1,${urn},${own},0,-1,1`, `1,${otherUrn},${theirs},0,-1,1`), { name: `${year}_ks2final.csv` });
    await bringFiguresIn(administrator, { importId, requestId: v7() });
  }
  await signIn(page, administrator);
  const fetched: string[] = [];
  page.on("request", (request) => void (request.url().includes("/figures/beside") && fetched.push(request.url())));
  await atEverySize(page, `/schools/${school.id}/figures`, async () => {
    fetched.length = 0;
    const figure = page.locator("figure", { hasText: "Reading, writing and maths: expected standard" });
    await figure.getByText("Explore year by year").click();
    const [chosen, line] = [figure.getByLabel("Set beside"), figure.locator(".explore-frame .set-beside")];
    await expect(chosen.locator("option", { hasText: "Mill Lane Primary" })).toHaveCount(1);
    expect(fetched).toEqual([]);
    await chosen.selectOption("Mill Lane Primary");
    await expect(line.locator("path[stroke-dasharray]")).toHaveCount(1);
    await expect(line.locator(".mark-set")).toHaveCount(2);
    await expect(line.locator("text")).toHaveText("Mill Lane Primary");
    const table = figure.getByRole("table", { name: "This school beside Mill Lane Primary" });
    await expect(table.getByRole("row")).toHaveText([/Year/, /2016\/17.*48%.*70%/, /2017\/18.*50%.*55% \(between 42% and 67%\)/, /2018\/19.*63%.*Hidden/]);
    await expectAccessible(page);
    await chosen.selectOption("Nothing");
    await chosen.selectOption("Mill Lane Primary");
    await expect(table).toHaveCount(1);
    expect(fetched, "once").toHaveLength(1);
    await chosen.selectOption("Nothing");
    for (const mark of ["mark-own", "mark-range"]) await expectAgreement(figure, mark, 3);
  });
  const figure = page.locator("figure", { hasText: "Reading, writing and maths: expected standard" });
  await figure.getByLabel("Set beside").selectOption("Mill Lane Primary");
  const [download] = await Promise.all([page.waitForEvent("download"), figure.getByRole("link", { name: "Download as CSV with Mill Lane Primary" }).click()]);
  expect(readFileSync(await download.path(), "utf8")).toMatch(/Mill Lane Primary: in words/);
  complaints.foresee(/figures\/beside.*404|404.*figures\/beside|\/figures: .*404/);
  await figure.getByLabel("Set beside").selectOption(empty.name);
  await expect(figure.getByText("There is nothing to set beside from there.")).toBeVisible();
});
