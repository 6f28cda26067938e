import { endSession } from "@/lib/triads/sessions/run-rounds";
import { makeCommitment } from "@/lib/triads/words/coachee";
import { expect, expectAccessible, itIs, test } from "@/tests/support/browser";
import { aSessionUnderWay } from "@/tests/triads/a-triad";
import { holdPosts } from "./steps/forms";
import { aDevice, at, clock, connected, NOT_YET, press } from "./steps/devices";

test("three plan their next session, of shorter rounds, and it opens with what they committed to: done, changed, learned", async ({ browser, complaints }) => {
  complaints.foresee(NOT_YET);
  test.setTimeout(120_000);
  const { triadId, sessionId, members, coachee: brings, coach: asks } = await aSessionUnderWay();
  await makeCommitment(brings, { sessionId, number: 1, text: "Mark one set live on Tuesday", dueOn: "2026-11-24", version: 0 });
  await endSession(brings, sessionId);
  itIs(at(5));
  const [coachee, coach] = [await aDevice(browser, brings, `/triads/${triadId}`), await aDevice(browser, asks, `/triads/${triadId}`)];
  const both = [coachee, coach];

  await test.step("half an hour a round is usual, and another length is theirs to set", async () => {
    await expect(coach.getByLabel("Minutes of a round")).toHaveValue("30");
    await coach.getByLabel("Day", { exact: true }).fill("2026-11-26");
    await coach.getByLabel("Time", { exact: true }).fill("15:30");
    await coach.getByLabel("Minutes of a round").fill("20");
    await press(coach, "Plan it");
    await expect(coach.getByText("three rounds of 20 minutes")).toBeVisible();
    await expect(coach.getByRole("heading", { name: "You will open with" })).toBeVisible();
    await expectAccessible(coach);
  });

  itIs(at(7 * 24 * 60));
  await test.step("it opens with last time's commitment, and its coachee says what came of it", async () => {
    await coachee.goto(coach.url());
    await coach.reload();
    for (const page of both) await connected(page);
    for (const { name, personId } of members) if (personId !== asks.personId) await coach.getByText(name, { exact: true }).last().click();
    await press(coach, "Begin");
    for (const page of both) await expect(page.getByRole("heading", { name: "Last time", exact: true })).toBeVisible();
    for (const page of both) await expect(page.getByText("Mark one set live on Tuesday")).toBeVisible();
    await expect(coach.getByRole("radio")).toHaveCount(0);
    await coachee.getByLabel("What changed?").fill("One evening is free");
    await press(coachee, "Save");
    await expect(coachee.getByText("Say whether you did it").first()).toBeVisible();
    await expect(coachee.getByLabel("What changed?")).toHaveValue("One evening is free");
    await expectAccessible(coachee);
    await coachee.getByLabel("Partly").check();
    await coachee.getByLabel("What did you learn?").fill("It is enough");
    const letGo = await holdPosts(coachee);
    await press(coachee, "Save");
    const [yes, goesOn] = [coachee.getByLabel("Yes", { exact: true }), coachee.getByLabel("It goes on")];
    await yes.check();
    await goesOn.check();
    await letGo();
    await expect(coach.getByText("Partly done").first()).toBeVisible();
    await expect(yes, "what is tapped while it is being saved stays tapped").toBeChecked();
    await expect(goesOn).toBeChecked();
    for (const text of ["Partly done", "One evening is free", "It is enough"]) await expect(coach.getByText(text).first()).toBeVisible();
    await expectAccessible(coach);
    await press(coach, "Start round 1");
    for (const page of both) await expect(clock(page)).toContainText(/^(20:00|19:\d\d)/);
  });
});
