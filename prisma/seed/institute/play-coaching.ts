import { askCoach } from "@/lib/institute/coaching/ask-coach";
import { giveCoach } from "@/lib/institute/coaching/give-coach";
import { readCohortCoaching } from "@/lib/institute/coaching/read-cohort-coaching";
import { readGuestHome } from "@/lib/institute/coaching/read-my-participants";
import { markHeld, setOnlineSession } from "@/lib/institute/coaching/sessions/set-session";
import { saveCoachNote } from "@/lib/institute/coaching/words/save-note";
import { shareWords } from "@/lib/institute/coaching/words/share-words";
import { v7 } from "@/lib/submissions/uuid";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import { addDays, type Day } from "@/lib/school-year/day";
import { moment } from "../calendar";
import { atMoment } from "../stage";
import { COACHED, coach, online, type ToldOnline } from "../texts/institute/coaching";
import type { InstituteStage } from "./stage";

const confirmed = { noChildNamed: true } as const;
const ASKED = 40;

/** A coach from outside with some of the cohort: a session held, one that waits for her word, two to come, and somebody with no day yet. */
export async function playCoaching(institute: InstituteStage, cohortId: string, facilitator: string, first: string): Promise<void> {
  const { stage, day, at } = institute;
  const asks = await at(facilitator, ASKED, "11:20");
  const { id: cohortCoachId } = await askCoach(asks, { requestId: v7(), cohortId, ...coach });
  const { coaches, participants } = await readCohortCoaching(asks, cohortId);
  const chosen = [...participants.filter(({ name }) => name === first), ...participants.filter(({ name }) => name !== first)].slice(0, COACHED);
  await giveCoach(asks, { requestId: v7(), cohortCoachId, memberIds: chosen.map(({ id }) => id) });
  const known = await viewerForJob({ trustId: stage.plan.trustId, personId: coaches[0]?.personId ?? "" }, stage.calendar.at);
  if (!known) throw new Error("The coach is not there");
  const asCoach = (daysAgo: number, time: string) => atMoment(known, moment(day(daysAgo), time));
  const coachings = new Map((await readGuestHome(known)).participants.map(({ name, coachingId }) => [name, coachingId]));
  for (const told of online) await playSession({ ...institute, asCoach }, told, chosen[told.who]?.name ?? "", coachings);
}

/** The same day, or at a weekend the nearest weekday that is further from today. */
function onAWeekday(heldOn: Day, daysAgo: number): Day {
  const weekday = new Date(`${heldOn}T12:00:00Z`).getUTCDay();
  if (weekday !== 0 && weekday !== 6) return heldOn;
  return addDays(heldOn, daysAgo > 0 ? (weekday === 6 ? -1 : -2) : (weekday === 6 ? 2 : 1));
}

type Both = InstituteStage & { asCoach: (daysAgo: number, time: string) => ReturnType<typeof atMoment> };

async function playSession({ at, day, asCoach }: Both, { daysAgo, startsAt, wish, take, back, note, held }: ToldOnline, name: string, coachings: ReadonlyMap<string, string>): Promise<void> {
  const heldOn = onAWeekday(day(daysAgo), daysAgo);
  const { id: sessionId } = await setOnlineSession(asCoach(Math.max(daysAgo + 8, 5), "18:10"), { requestId: v7(), coachingId: coachings.get(name) ?? "", heldOn, startsAt, minutes: 60, link: "https://meet.coaching.example/room/nadia" });
  const before = await at(name, Math.max(daysAgo + 1, 1), "19:40");
  if (back || wish) await shareWords(before, { sessionId, version: 0, ...back, ...(wish ? { wish } : {}), ...confirmed });
  if (take) await shareWords(await at(name, daysAgo, "19:10"), { sessionId, version: back || wish ? 1 : 0, take: take.text, dueOn: addDays(heldOn, take.dueIn), ...confirmed });
  if (note) await saveCoachNote(asCoach(daysAgo, "17:05"), { sessionId, version: 0, note });
  if (held) await markHeld(asCoach(daysAgo, "17:10"), sessionId);
}
