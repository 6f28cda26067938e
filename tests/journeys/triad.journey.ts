import type { Browser, Page } from "@playwright/test";
import { roleGuide } from "@/lib/triads/roles";
import { readSession } from "@/lib/triads/sessions/read-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { expect, expectAccessible, itIs, test } from "@/tests/support/browser";
import { aRunningTriad, aSessionUnderWay, planning } from "@/tests/triads/a-triad";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { A_BEAT, aDevice, at, clock, connected, expectOneClock, NOT_YET, press } from "./steps/devices";
import { holdPosts } from "./steps/forms";
import { aSecondProcess, outlivesItsProcess, PROCESS_GONE } from "./steps/second-process";

const roles = ["coachee", "coach", "observer"] as const;
const NUDGE = /A few minutes are left\. Let the coach|The time is over\. Let the coach/;

type Phone = { who: Viewer; page: Page };

const aPhone = async (browser: Browser, who: Viewer, path: string, site?: string): Promise<Phone> => ({ who, page: await aDevice(browser, who, path, undefined, site) });

async function everybody(phones: readonly Phone[], sees: (page: Page) => Promise<unknown>) {
  for (const { page } of phones) await sees(page);
}
async function phoneOf(phones: readonly Phone[], role: (typeof roles)[number]): Promise<Phone> {
  for (const phone of phones) if (await phone.page.getByRole("heading", { name: `You are the ${role}`, exact: true }).isVisible()) return phone;
  throw new Error(`Nobody is the ${role}`);
}

test("three colleagues on three phones: each takes each role, one clock for all, the observer alone hears that time runs out", async ({ browser, complaints }) => {
  complaints.foresee(NOT_YET);
  test.setTimeout(240_000);
  const { members, triadId } = await aRunningTriad();
  const [first] = members as [Viewer, Viewer, Viewer];
  const { id: sessionId } = await planSession(first, planning(triadId));
  const path = `/triads/sessions/${sessionId}`;
  itIs(at(0));
  const phones: Phone[] = [];
  for (const who of members) phones.push(await aPhone(browser, who, path));
  const [one, two, three] = phones as [Phone, Phone, Phone];
  await everybody(phones, connected);

  await test.step("one begins for all, with whoever is here", async () => {
    for (const { who } of [two, three]) await one.page.getByText(who.name, { exact: true }).last().click();
    await press(one.page, "Begin");
    await everybody(phones, (page) => expect(page.getByText(/Round 1 of 3/).first()).toBeVisible());
    await press(two.page, "Start round 1");
    await everybody(phones, (page) => expect(clock(page)).toContainText(/^(30:00|29:\d\d)/));
  });

  const seen = new Map<Phone, string[]>(phones.map((phone) => [phone, []]));
  for (const round of [1, 2, 3]) {
    await test.step(`round ${round}`, async () => {
      await everybody(phones, (page) => expect(page.getByText(`Round ${round} of 3`).first()).toBeVisible());
      for (const role of roles) seen.get(await phoneOf(phones, role))?.push(role);
      const [coachee, coach, observer] = [await phoneOf(phones, "coachee"), await phoneOf(phones, "coach"), await phoneOf(phones, "observer")];
      await everybody(phones, expectAccessible);
      if (round === 1) await test.step("each reads what their role does and does not do; the coach has nothing to fill in", async () => {
        for (const [role, { page }] of [["coachee", coachee], ["coach", coach], ["observer", observer]] as const) {
          const { does, doesNot } = roleGuide[role];
          for (const line of [...does, ...doesNot]) await expect(page.getByRole("listitem").filter({ hasText: line })).toBeVisible();
        }
        await expect(coach.page.getByRole("main").getByRole("textbox")).toHaveCount(0);
        await expect(coachee.page.getByRole("main").getByRole("textbox")).not.toHaveCount(0);
      });
      await coachee.page.getByLabel("What I will do").fill("Not saved yet");
      await coachee.page.getByLabel("What I bring").first().fill(`What I bring in round ${round}`);
      await press(coachee.page, "Save");
      await expect(coachee.page.getByText("Saved. Those who are here can read it.")).toBeVisible();
      await expect(coachee.page.getByLabel("What I bring").first()).toHaveValue(`What I bring in round ${round}`);
      await expect(coachee.page.getByLabel("What I will do"), "what is not saved stays beside what is").toHaveValue("Not saved yet");
      await everybody([coach, observer], (page) => expect(page.getByText(`What I bring in round ${round}`).first()).toBeVisible());
      if (round > 1) {
        await press(coach.page, round === 3 ? "End the last round" : "Next round");
        return;
      }
      await test.step("a commitment has its day, and feedback ends as it begins: what is missing is said at its box, and nothing typed is gone", async () => {
        const by = coachee.page.getByLabel("By when");
        await coachee.page.getByLabel("What I will do").fill("Mark one set live");
        await press(coachee.page, "I commit to this");
        await expect(by).toHaveAccessibleDescription(/Say by when/);
        await expect(coachee.page.getByLabel("What I will do")).toHaveValue("Mark one set live");
        await expectAccessible(coachee.page);
        await by.fill("2026-11-24");
        await press(coachee.page, "I commit to this");
        await expect(coach.page.getByText("Mark one set live")).toBeVisible();
        await observer.page.getByText(/^Give .* feedback$/).click();
        const [begins, ends] = [observer.page.getByLabel("What went well", { exact: true }), observer.page.getByLabel("And what went well, to end with")];
        await begins.fill("You waited");
        await observer.page.getByLabel("My notes").fill("She waited, and then asked");
        await press(observer.page, "Give it");
        await expect(ends).toHaveAccessibleDescription(/End with something that went well/);
        await expect(begins).toHaveValue("You waited");
        await expectAccessible(observer.page);
        await ends.fill("You summed up");
        await press(observer.page, "Give it");
        await expect(observer.page.getByRole("button", { name: "Change it", exact: true })).toBeVisible();
      });
      await expect(observer.page.getByLabel("My notes"), "giving feedback leaves one's notes alone").toHaveValue("She waited, and then asked");
      await test.step("what is typed while notes are being saved stays in their box", async () => {
        const letGo = await holdPosts(observer.page);
        await press(observer.page, "Save my notes");
        await observer.page.getByLabel("My notes").fill("She waited, and then asked. And now");
        await letGo();
        await expect(observer.page.getByText("Noted, for you alone.")).toBeVisible();
        await expect(observer.page.getByLabel("My notes")).toHaveValue("She waited, and then asked. And now");
        await press(observer.page, "Save my notes");
        await expect(observer.page.getByLabel("My notes")).toHaveValue("She waited, and then asked. And now");
      });
      await test.step("anybody stops the clock, lets it go on and gives the round more time", async () => {
        await press(coach.page, "Pause");
        await everybody(phones, (page) => expect(page.getByText(/^Paused with/).first()).toBeVisible());
        await everybody(phones, (page) => expect(page.getByRole("status").filter({ hasText: /^Paused with \d+:\d\d left$/ })).toHaveCount(1));
        await press(observer.page, "Go on");
        await everybody(phones, (page) => expect(page.getByText(/^Until/)).toBeVisible());
        await everybody(phones, (page) => expect(page.getByRole("status").filter({ hasText: /^Going on with \d+:\d\d left$/ })).toHaveCount(1));
        await expect(observer.page.getByLabel("My notes"), "whoever taps keeps what they type").toHaveValue("She waited, and then asked. And now");
        await press(coachee.page, "5 more minutes");
        await expect(coachee.page.getByRole("button", { name: "5 more minutes" }), "whoever taps stays where they are").toBeFocused();
        await everybody(phones, (page) => expect(clock(page)).toContainText(/^3[45]:/));
      });
      await test.step("the observer alone is told that time runs out; the others' pages do not hold it", async () => {
        await everybody(phones, (page) => expect(page.getByText(NUDGE)).toHaveCount(0));
        itIs(at(31));
        await expect(observer.page.getByText(NUDGE)).toBeVisible(A_BEAT);
        await everybody(phones, (page) => expect(clock(page)).toContainText(/^[34]:/, A_BEAT));
        await everybody(phones, (page) => expect(page.getByRole("status").filter({ hasText: /^10 minutes left$/ })).toHaveCount(1));
        await everybody([coach, coachee], async (page) => {
          await expect(page.getByText(NUDGE)).toHaveCount(0);
          expect(await page.content()).not.toMatch(NUDGE);
          expect(await (await page.request.get(path)).text()).not.toMatch(NUDGE);
        });
        await expectAccessible(observer.page);
      });
      await test.step("what the observer types stays when another moves on", async () => {
        await observer.page.getByLabel("My notes").fill("She waited, and then asked. Not saved yet");
        await press(coach.page, "Next round");
        await everybody(phones, (page) => expect(page.getByText("Round 2 of 3").first()).toBeVisible());
        await expect(observer.page.getByText("Round 1 is over. What you typed is still here")).toBeVisible();
        await expect(observer.page.getByLabel("My notes").first()).toHaveValue("She waited, and then asked. Not saved yet");
        await expectAccessible(observer.page);
        await press(observer.page, "Save my notes");
        await expect(observer.page.getByText("Round 1 is over. What you typed is still here")).toHaveCount(0);
      });
    });
  }
  for (const [phone, had] of seen) expect(had.toSorted(), phone.who.name).toEqual([...roles].toSorted());
  await everybody(phones, (page) => expect(page.getByText("All rounds are done")).toBeVisible());
  await press(three.page, "End the session");
  await everybody(phones, (page) => expect(page.getByText("Held", { exact: true })).toBeVisible());
  expect((await readSession({ ...first, at: at(31) }, sessionId)).rounds).toHaveLength(3);
});

test("a lost connection and a killed web process lose nothing: every phone is back where the three are", async ({ browser, complaints, product }) => {
  test.setTimeout(240_000);
  complaints.foresee(...PROCESS_GONE);
  const { members, sessionId, observer: watches, coach: asks, coachee: brings } = await aSessionUnderWay();
  itIs(at(2));
  const path = `/triads/sessions/${sessionId}`;
  const second = await aSecondProcess(product);
  const coach = await aPhone(browser, asks, path);
  const coachee = await aPhone(browser, brings, path);
  const observer = await aPhone(browser, watches, path, second.url);
  const phones = [coach, coachee, observer];
  expect(members).toHaveLength(3);
  await everybody(phones, connected);

  await test.step("a phone without a connection goes on counting, and catches up", async () => {
    await coachee.page.getByLabel("What I bring").fill("Written in the tunnel");
    await coachee.page.context().setOffline(true);
    await expect(coachee.page.getByText(/Trying to connect again/)).toBeVisible();
    await expectAccessible(coachee.page);
    await press(coach.page, "5 more minutes");
    await expect(clock(observer.page)).toContainText(/^3[23]:/);
    await expect(clock(coachee.page)).toContainText(/^2\d:/);
    await coachee.page.context().setOffline(false);
    await connected(coachee.page);
    await expect(clock(coachee.page)).toContainText(/^3[23]:/);
    await expect(coachee.page.getByLabel("What I bring")).toHaveValue("Written in the tunnel");
  });

  await test.step("the process of one of them is killed; the other two go on, and so does the third when it is back", async () => {
    await outlivesItsProcess(second, {
      page: observer.page, box: "My notes", button: "Save my notes", text: "Typed before the server died",
      meanwhile: async () => {
        await press(coachee.page, "Save");
        await press(coach.page, "Pause");
        await expect(coachee.page.getByText(/^Paused with/).first()).toBeVisible();
      },
      shows: (page) => expect(page.getByText(/^Paused with/).first()).toBeVisible(),
    });
    await expect(observer.page.getByText("Written in the tunnel")).toBeVisible();
    await press(observer.page, "Go on");
    await everybody(phones, (page) => expect(page.getByText(/^Until/)).toBeVisible());
    await expectOneClock(phones.map(({ page }) => page));
  });
  await second.stop();
  const state = await readSession({ ...watches, at: at(3) }, sessionId);
  expect(state.current).toMatchObject({ extendedMinutes: 5, pausedAt: null, issue: { issue: "Written in the tunnel" }, note: { text: "Typed before the server died" } });
});
