import type { Page } from "@playwright/test";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { readMeeting } from "@/lib/action-learning/meetings/read-meeting";
import { saveIssue } from "@/lib/action-learning/words/presenter";
import type { Viewer } from "@/lib/viewers/viewer";
import { after, aMeetingUnderWay, aRunningSet, planning, untilSlotOf } from "@/tests/action-learning/a-set";
import { expect, expectAccessible, itIs, test } from "@/tests/support/browser";
import { aDevice, at, connected, expectOneClock, LAPTOP, NOT_YET, PHONE, press } from "./steps/devices";
import { aSecondProcess, outlivesItsProcess, PROCESS_GONE } from "./steps/second-process";

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole("heading", { name, exact: typeof name === "string" }).first()).toBeVisible();

test("a set of five with its facilitator holds its half day on six screens, one of them without script; the next one opens with what came of it", async ({ browser, complaints }) => {
  complaints.foresee(NOT_YET);
  test.setTimeout(300_000);
  const { ann, ben, cat, dan, eve, facilitator, setId } = await aRunningSet({ five: true });
  const { id: meetingId } = await planMeeting(facilitator, planning(setId, { day: "2026-11-19", time: "12:00", slotMinutes: 10 }));
  itIs(at(0));
  const path = `/action-learning/meetings/${meetingId}`;
  const open = (who: Viewer, device: object = PHONE) => aDevice(browser, who, path, device);
  const [a, b, c, d, e, f] = [await open(ann), await open(ben), await open(cat, { ...PHONE, javaScriptEnabled: false }), await open(dan), await open(eve), await open(facilitator, LAPTOP)];
  const live = [a, b, d, e, f];
  const everybody = async (sees: (page: Page) => Promise<unknown>) => {
    for (const page of live) await sees(page);
    await c.goto(path);
    await sees(c);
  };

  await test.step("the facilitator begins for all who are here, and the check-in has one clock", async () => {
    await expectAccessible(a);
    for (const { name } of [ann, ben, cat, dan, eve]) await f.getByLabel(name).check();
    await press(f, "Begin");
    await everybody((page) => heading(page, "Check-in"));
    await press(f, "Start this part");
    await everybody((page) => expect(page.getByText(/^Until 12:30/).first()).toBeVisible());
    await expectOneClock(live);
  });

  await test.step("an idea is offered and wanted during the half hour, and chosen for next time", async () => {
    await press(f, "Go on to the next part");
    await everybody((page) => heading(page, "Your half hour"));
    await a.getByLabel("What would you like half an hour on?").fill("How money works in the trust");
    await press(a, "Put it on the list");
    await everybody((page) => expect(page.getByText("How money works in the trust").first()).toBeVisible());
    await press(c, /I would like this/);
    await press(b, /Make it next/);
    await everybody((page) => expect(page.getByText("2 people would like it")).toBeVisible());
    await expectAccessible(a);
  });

  await test.step("who has something pressing asks to go first, and the set agrees on the rest of the order", async () => {
    await press(f, "Go on to the next part");
    await everybody((page) => heading(page, "Break"));
    await press(c, "I would like to go first");
    await everybody((page) => expect(page.getByText("Asks to go first", { exact: true })).toBeVisible());
    await d.getByRole("listitem").filter({ hasText: "Your slot" }).getByRole("button", { name: /^Earlier/ }).click();
    await expect(e.getByRole("listitem").filter({ hasText: /Archer|Barker|Dyer/ })).toHaveText([/Archer/, /Dyer/, /Barker/]);
    await press(f, "Go on to the next part");
    await heading(f, "Cat Cooper’s slot");
  });

  await test.step("without script: an issue, an outcome that changes, a plan", async () => {
    await c.goto(path);
    await heading(c, "Your slot");
    await c.getByLabel("What I bring").fill("My site team waits for me");
    await press(c, "Save");
    await expect(c.getByText("Saved. Those who are here can read it.")).toBeVisible();
    await c.getByLabel("What I would like to come of it").fill("They decide");
    await press(c, "Save the outcome");
    await c.getByLabel("What I would like to come of it").fill("They know what they may decide");
    await press(c, "Change the outcome");
    for (const page of live) {
      await expect(page.getByText("My site team waits for me").first()).toBeVisible();
      await expect(page.getByText("They know what they may decide").first()).toBeVisible();
      await expect(page.getByText("How it was worded before")).toBeVisible();
    }
  });

  await test.step("a challenge is not taken without its because; the facilitator has no box before the members have finished", async () => {
    await b.getByText("I see it otherwise").click();
    await b.getByLabel("What I see otherwise").fill("I do not think that it is about the team");
    await press(b, "Say it");
    await expect(b.getByText("Give your because").first()).toBeVisible();
    await expect(b.getByLabel("What I see otherwise")).toHaveValue("I do not think that it is about the team");
    await b.getByLabel("Because", { exact: true }).fill("nobody has told them what is theirs");
    await press(b, "Say it");
    await expect(f.getByText("nobody has told them what is theirs")).toBeVisible();
    await expect(f.getByLabel("What I wonder")).toHaveCount(0);
    await press(a, "We have finished");
    await f.getByLabel("What I wonder").fill("I wonder who could write that down");
    await press(b, "We are not finished");
    await expect(f.getByText("The members go on after all. What you typed is still here")).toBeVisible();
    await expect(f.getByLabel("What I wonder")).toHaveValue("I wonder who could write that down");
    await b.getByLabel("A question").fill("Still on my mind");
    await press(a, "We have finished");
    await expect(f.getByText("You have the floor.")).toBeVisible();
    await press(f, "Say it");
    await expect(a.getByText("I wonder who could write that down")).toBeVisible();
    for (const page of [a, b]) await expect(page.getByText("has spoken last. Nothing more is asked in this slot.")).toBeVisible();
    await expect(a.getByLabel("A question")).toHaveCount(0);
    await expect(b.getByLabel("A question")).toHaveValue("Still on my mind");
    await press(b, "Put the question down");
    await expect(b.getByText("The facilitator has spoken last, so nothing more is asked in this slot. What its presenter writes stays open.").first()).toBeVisible();
    await expect(b.getByLabel("A question")).toHaveValue("Still on my mind");
    await press(b, "Let it go");
    await expectAccessible(f);
    await expectAccessible(b);
  });

  await test.step("more time takes a yes from each of the five, and the facilitator is not asked", async () => {
    await a.getByText("Ask for more time").click();
    await press(a, "Ask the others");
    await expect(f.getByText("Ann Archer asks for 5 more minutes")).toBeVisible();
    await expect(f.getByRole("button", { name: /Yes, 5/ })).toHaveCount(0);
    for (const page of [b, d, e]) await press(page, "Yes, 5 more minutes");
    await expect(a.getByText("Still to answer: Cat Cooper.")).toBeVisible();
    await c.goto(path);
    await press(c, "Yes, 5 more minutes");
    await everybody((page) => expect(page.getByText(/with 5 minutes more that you all agreed/)).toBeVisible());
    await expectOneClock(live);
  });

  await test.step("the plan ends the slot, the others have theirs, and the half day closes; what somebody still types stays", async () => {
    await c.getByLabel("What I will do").fill("Write down who decides what");
    await c.getByLabel("By when").fill("2026-12-01");
    await press(c, "This is my plan");
    await expect(a.getByText("Write down who decides what")).toBeVisible();
    for (const next of ["Ann Archer", "Dan Dyer", "Ben Barker", "Eve Ellis"]) {
      await press(f, "Go on to the next part");
      await heading(f, `${next}’s slot`);
    }
    await heading(e, "Your slot");
    await e.getByLabel("What I bring").fill("Typed when it ended");
    await press(f, "Go on to the next part");
    await everybody((page) => heading(page, "Close"));
    await press(f, "End the last part");
    await press(a, "End the meeting");
    await everybody((page) => expect(page.getByText("Held", { exact: true })).toBeVisible());
    const kept = e.locator("div").filter({ has: e.getByText("Your slot is over. What you typed is still here") }).last();
    await expect(kept.getByLabel("What I bring")).toHaveValue("Typed when it ended");
    await expectAccessible(e);
    await kept.getByRole("button", { name: "Save", exact: true }).click();
    await expect(e.getByText("Your slot is over. What you typed is still here")).toHaveCount(0);
    await a.reload();
    await expect(a.getByText("Typed when it ended")).toBeAttached();
    await expectAccessible(a);
  });

  await test.step("the next meeting opens with what came of it", async () => {
    const { id: nextId } = await planMeeting({ ...facilitator, at: at(60) }, planning(setId, { day: "2026-11-19", time: "16:00" }));
    itIs(at(240));
    await f.goto(`/action-learning/meetings/${nextId}`);
    await expect(f.getByText("How money works in the trust").first()).toBeVisible();
    for (const { name } of [ann, cat]) await f.getByLabel(name).check();
    await press(f, "Begin");
    await heading(f, "Check-in");
    await c.goto(`/action-learning/meetings/${nextId}`);
    await c.getByLabel("Yes", { exact: true }).check();
    await c.getByLabel("What came of it?").fill("They plan their own week");
    await c.getByLabel("What did you learn about your leadership?").fill("I ask too late");
    await press(c, "Save");
    await expect(f.getByText("I ask too late")).toBeVisible();
    await expectAccessible(f);
  });
});

test("a web process killed in mid-meeting loses nothing: what was saved is there, what was typed is saved when it is back, and the clock is the same", async ({ browser, complaints, product }) => {
  complaints.foresee(...PROCESS_GONE);
  test.setTimeout(240_000);
  const { ann, ben, facilitator, meetingId } = await aMeetingUnderWay();
  const partId = await untilSlotOf(ann, meetingId);
  await saveIssue(ann, { meetingId, partId, issue: "Saved before the server died", version: 0 });
  itIs(at(2));
  const path = `/action-learning/meetings/${meetingId}`;
  const second = await aSecondProcess(product);
  const presenter = await aDevice(browser, ann, path, PHONE, second.url);
  const [member, guide] = [await aDevice(browser, ben, path), await aDevice(browser, facilitator, path, LAPTOP)];
  for (const page of [presenter, member, guide]) await connected(page);
  await outlivesItsProcess(second, {
    page: presenter, box: "What I would like to come of it", button: "Save the outcome", text: "Typed before the server died",
    meanwhile: async () => {
      await member.getByLabel("A question").fill("Who waits for whom?");
      await press(member, "Put the question down");
      await expect(guide.getByText("Who waits for whom?")).toBeVisible();
    },
    shows: (page) => expect(page.getByText("Who waits for whom?")).toBeVisible(),
  });
  for (const page of [member, guide]) {
    await expect(page.getByText("Typed before the server died")).toBeVisible();
    await expect(page.getByText("Saved before the server died")).toBeVisible();
  }
  await expect(presenter.getByLabel("What I bring")).toHaveValue("Saved before the server died");
  await expectOneClock([presenter, member, guide]);
  await second.stop();
  expect((await readMeeting(after(facilitator, 3), meetingId)).current).toMatchObject({ issue: { issue: "Saved before the server died" }, outcomes: [{ outcome: "Typed before the server died" }], words: [{ text: "Who waits for whom?" }] });
});
