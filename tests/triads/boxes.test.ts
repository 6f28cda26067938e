import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CoacheeWords } from "@/app/(trust)/triads/sessions/[sessionId]/coachee-words";
import { LastTimeAsked } from "@/app/(trust)/triads/sessions/[sessionId]/last-time";
import { ObserverWords } from "@/app/(trust)/triads/sessions/[sessionId]/observer-words";
import { SaidSoFar } from "@/app/(trust)/triads/sessions/[sessionId]/said";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { readSession } from "@/lib/triads/sessions/read-session";
import { endRound, endSession, nextRound, startRound } from "@/lib/triads/sessions/run-rounds";
import { startSession } from "@/lib/triads/sessions/start-session";
import { makeCommitment } from "@/lib/triads/words/coachee";
import { after, aSessionUnderWay, days, planning } from "./a-triad";

test("on a session’s page every box has an id of its own, though forms for one round stand beside those for another", async () => {
  const { ann, members, triadId, sessionId, coachee } = await aSessionUnderWay();
  await makeCommitment(coachee, { sessionId, number: 1, text: "Ask one open question a day", dueOn: "2026-11-26", version: 0 });
  await endSession(after(ann, 60), sessionId);
  const later = after(coachee, days(7));
  const { id } = await planSession(later, planning(triadId, { day: later.today }));
  await startSession(later, { sessionId: id, here: members.map(({ personId }) => personId) });
  await startRound(later, { sessionId: id, number: 1 });
  for (const number of [1, 2]) await nextRound(later, { sessionId: id, number });
  await endRound(later, { sessionId: id, number: 3 });
  const session = await readSession(later, id);
  const of = (role: string) => session.rounds.find(({ myRole }) => myRole === role) as (typeof session.rounds)[number];
  const here = { session, viewer: later };
  const html = [
    createElement(LastTimeAsked, { ...here, scope: "opens", folded: false }),
    createElement(ObserverWords, { ...here, round: of("observer"), scope: "now-of-observer" }),
    createElement(CoacheeWords, { ...here, round: of("coachee"), scope: "now-of-coachee" }),
    createElement(LastTimeAsked, { ...here, scope: "again", folded: true }),
    createElement(SaidSoFar, here),
  ].map((each) => renderToStaticMarkup(each)).join("");
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, each]) => each ?? "");
  expect(ids.filter((each) => each.endsWith("-text"))).toHaveLength(6);
  expect(ids.filter((each, at) => ids.indexOf(each) !== at)).toEqual([]);
});
