import type { Page } from "@playwright/test";
import { readRehearsal } from "@/lib/institute/rehearsals/read-rehearsal";
import { saveScript, startScript } from "@/lib/institute/scripts/keep-script";
import { NOTHING_YET } from "@/lib/institute/scripts/steps";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aRehearsingSession } from "@/tests/institute/a-rehearsal";
import { expect, expectAccessible, itIs, test } from "@/tests/support/browser";
import { A_BEAT, aDevice, at, clock, connected, expectOneClock, LAPTOP, NOT_YET, PHONE, press } from "./steps/devices";

const roles = ["You rehearse", "You are the other person", "You observe"] as const;
const MINE = "Three lessons began late this week";

async function roleOn(page: Page): Promise<string> {
  for (const name of roles) if (await page.getByRole("heading", { name, exact: true }).isVisible()) return name;
  throw new Error("No role");
}

test("a cohort rehearses on five screens: the facilitator moves the room, everybody has each role, a script is on its writer's phone alone", async ({ browser, complaints }) => {
  complaints.foresee(NOT_YET);
  test.setTimeout(240_000);
  const { facilitator, members, sessionId } = await aRehearsingSession({ people: 4, absent: 1 });
  const [author, , , late] = members as [Viewer, Viewer, Viewer, Viewer];
  const { id: scriptId } = await startScript(author, v7());
  await saveScript(author, { scriptId, version: 1, ...NOTHING_YET, about: "The start of lessons", issue: MINE });
  itIs(at(0));
  const path = `/institute/sessions/${sessionId}/rehearsal`;
  const runs = await aDevice(browser, facilitator, `/institute/sessions/${sessionId}`, LAPTOP);
  const phones: Page[] = [];
  for (const who of members) phones.push(await aDevice(browser, who, path, who === members[2] ? { ...PHONE, javaScriptEnabled: false } : PHONE));
  const [mine, second, scriptless, lates] = phones as [Page, Page, Page, Page];
  const room = [mine, second, scriptless];
  const everybody = async (sees: (page: Page) => Promise<unknown>) => {
    for (const page of room) if (page !== scriptless) await sees(page);
    await scriptless.goto(path);
    await sees(scriptless);
  };

  await test.step("the groups are made of those who came, and each phone shows its own by itself", async () => {
    await connected(mine);
    await expect(mine.getByRole("heading", { name: "Not yet" })).toBeVisible();
    await expectAccessible(mine);
    await expectAccessible(runs);
    await press(runs, "Make rehearsal triads");
    await expect(runs.getByRole("heading", { name: "Group 1" })).toBeVisible();
    await expect(runs.getByText("From 2 schools; nobody here has rehearsed together before.")).toBeVisible();
    await expectAccessible(runs);
    await everybody((page) => expect(page.getByRole("heading", { name: /^You rehearse with Person/ })).toBeVisible());
    await expectAccessible(mine);
    await expect(lates.getByRole("heading", { name: "You are in no group yet" })).toBeVisible();
  });

  await test.step("the first round begins for all, with one clock", async () => {
    await runs.getByLabel("Minutes for each round").fill("2");
    await press(runs, "Begin round 1");
    await expect(runs.getByText("Give a number of minutes from 3 to 30").first()).toBeVisible();
    await runs.getByLabel("Minutes for each round").fill("10");
    await press(runs, "Begin round 1");
    await everybody((page) => expect(page.getByText(/^Round 1 of 3/).first()).toBeVisible());
    await expectOneClock([runs, mine, second]);
    await expectAccessible(runs);
  });

  await test.step("the step that the round has got to follows the clock", async () => {
    await expect(mine.locator("[aria-current=step]")).toContainText("State the issue");
    itIs(at(4));
    await expect(mine.locator("[aria-current=step]")).toContainText("Options", A_BEAT);
    await press(runs, "2 more minutes");
    await expect(clock(mine)).toContainText(/^8:0\d|^7:/);
    itIs(at(5));
  });

  await test.step("the clock stands still on every phone and goes on, and the scriptless one reads it", async () => {
    await press(runs, "Pause");
    await everybody((page) => expect(page.getByText(/^Paused with/).first()).toBeVisible());
    await expectAccessible(runs);
    await press(runs, "Go on");
    await everybody((page) => expect(page.getByText(/^Until/).first()).toBeVisible());
  });

  await test.step("somebody comes late, is put into the smallest group and rehearses last", async () => {
    await runs.getByRole("link", { name: /Somebody came late/ }).click();
    await runs.getByRole("group", { name: late.name }).getByLabel("Came", { exact: true }).check();
    await press(runs, "Save");
    await runs.getByRole("link", { name: "The rehearsal" }).click();
    await expectAccessible(runs);
    await press(runs, `Put into a group ${late.name}`);
    await expect(lates.getByRole("heading", { name: "You observe" })).toBeVisible();
    await expect(mine.getByText("Round 1 of 4").first()).toBeVisible();
    room.push(lates);
  });

  const had = new Map<Page, string[]>(room.map((page) => [page, []]));
  for (const round of [1, 2, 3, 4]) {
    await test.step(`round ${round}: each is somebody, and reads their own script when it is their turn`, async () => {
      await everybody((page) => expect(page.getByText(`Round ${round} of 4`).first()).toBeVisible());
      await everybody(async (page) => had.get(page)?.push(await roleOn(page)));
      const turn = await mine.getByRole("heading", { name: "You rehearse", exact: true }).isVisible();
      await expect(mine.getByText(MINE)).toHaveCount(turn ? 1 : 0);
      for (const page of [runs, second, scriptless, lates]) expect(await page.content()).not.toContain(MINE);
      if (round === 1) for (const page of [mine, second, lates]) await expectAccessible(page);
      if (turn) await expectAccessible(mine);
      if (round < 4) await press(runs, "Next round");
    });
  }
  for (const seen of had.values()) expect(new Set(seen)).toEqual(new Set(roles));

  await test.step("it ends for everybody, and nothing stays but who was with whom", async () => {
    await press(runs, "End the rehearsal");
    await everybody((page) => expect(page.getByRole("heading", { name: "Thank each other, and leave it here" })).toBeVisible());
    for (const page of [mine, runs]) await expectAccessible(page);
    expect(await readRehearsal({ ...facilitator, at: at(10) }, sessionId)).toMatchObject({ state: "over", round: 4 });
  });
});
