import { askedOfSchool } from "@/lib/returns/filling/asked-of-school";
import { saveDraft } from "@/lib/returns/filling/save-draft";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { giveFigures } from "@/lib/returns/release/give-figures";
import { openRound } from "@/lib/returns/rounds/open-round";
import { designTemplate } from "@/lib/returns/template/design-template";
import { starterMeasures } from "@/lib/returns/template/starter";
import { addDays, type Day } from "@/lib/school-year/day";
import { type HalfTerm, schoolDaysBefore } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";
import { moment } from "../calendar";
import type { Stage } from "../stage";
import { countedPupils } from "./counted-pupils";

/** Days before its end on which a half term's return is due. */
const BEFORE_THE_END = 4;

/** Two half terms' returns: the one before is in from every school and given to everybody, this one's is being filled in. */
export async function playReturns(stage: Stage): Promise<void> {
  const { plan, calendar } = stage;
  const [before, current] = calendar.shown.slice(-2);
  if (!before || !current) return;
  const executive = (day: Day, time: string) => stage.as(plan.chiefExecutive, moment(day, time));
  await designTemplate(executive(addDays(before.startsOn, 6), "15:20"), { requestId: v7(), number: 0, measures: starterMeasures });
  const first = await open(stage, before, addDays(before.endsOn, -BEFORE_THE_END), addDays(before.startsOn, 20));
  const leaders = plan.leaders.flatMap(({ name, schools }) => schools.map((school) => ({ name, school })));
  for (const [place, one] of leaders.entries()) await send(stage, first, one, 0, moment(schoolDaysBefore(calendar.halfTerms, addDays(before.endsOn, -BEFORE_THE_END), place % 4), `1${place % 6}:${10 + place}`));
  const [corrects] = leaders;
  if (corrects) await send(stage, first, corrects, 0, moment(before.endsOn, "11:05"), 1);
  await giveFigures(executive(before.endsOn, "16:30"), first);
  const dueOn = addDays(calendar.today, 5);
  const second = await open(stage, current, dueOn > current.startsOn ? dueOn : current.startsOn, addDays(calendar.today, -6));
  // All but a third have sent theirs; the first of the others has begun.
  const [begins, ...rest] = leaders;
  for (const [place, one] of rest.entries()) if (place % 3 !== 1) await send(stage, second, one, 1, moment(schoolDaysBefore(calendar.halfTerms, calendar.today, 1 + (place % 3)), `1${place % 6}:${10 + place}`));
  if (begins) await begin(stage, second, begins);
}

type Sender = { name: string; school: string };

async function open({ plan, as }: Stage, { academicYear, ordinal }: HalfTerm, dueOn: Day, on: Day): Promise<string> {
  return (await openRound(as(plan.chiefExecutive, moment(on, "09:40")), { requestId: v7(), halfTerm: { academicYear, ordinal }, dueOn })).id;
}

async function figuresOf(stage: Stage, roundId: string, { name, school: named }: Sender, term: number, at: Date, mended = 0) {
  const school = stage.school(named);
  const leader = stage.as(name, at);
  const where = { roundId, schoolId: school.id };
  return { leader, where, figures: countedPupils(school, await askedOfSchool(leader, where), term, mended) };
}

async function send(stage: Stage, roundId: string, sender: Sender, term: number, at: Date, mended = 0): Promise<void> {
  const { leader, where, figures } = await figuresOf(stage, roundId, sender, term, at, mended);
  await sendReturn(leader, { requestId: v7(), ...where, version: 0, seen: mended, figures, emptyIsNotAvailable: true });
}

/** The first two measures are filled in, the others not yet. */
async function begin(stage: Stage, roundId: string, sender: Sender): Promise<void> {
  const { leader, where, figures } = await figuresOf(stage, roundId, sender, 1, moment(schoolDaysBefore(stage.calendar.halfTerms, stage.calendar.today, 1), "15:50"));
  const begun = Object.fromEntries(Object.entries(figures).filter(([id]) => starterMeasures.slice(0, 2).some(({ key }) => id.startsWith(`${key}.`))));
  await saveDraft(leader, { ...where, version: 0, seen: 0 }, begun);
}
