import { recordEvent } from "@/lib/audit/record-event";
import { now } from "@/lib/clock";
import { Advice } from "@/lib/commands/advice";
import { withTenant } from "@/lib/db/with-tenant";
import { playActionLearning } from "./action-learning";
import { playBrightSpots } from "./bright-spots";
import { bringPacksUpToDate } from "./bring-packs-up-to-date";
import { type Calendar, calendarAround } from "./calendar";
import { directLeader, firstWeekOf } from "./direct";
import { bringFigures } from "./figures/bring-figures";
import { arrangeLeadership, foundDemoTrust } from "./found-demo-trust";
import { publishElsewhere } from "./figures/publish-elsewhere";
import { hawthorn } from "./hawthorn";
import { playInstitute } from "./institute/play-institute";
import { larkfield } from "./larkfield";
import { playModules } from "./modules";
import type { TrustPlan } from "./plan";
import { playEvaluations } from "./self-evaluation/play-evaluations";
import { playReturns } from "./returns/play-returns";
import { playRubric } from "./rubric";
import { setStage, type Stage } from "./stage";
import { playTriads } from "./triads";
import { showPractice } from "./videos/show-practice";

const AT_ONCE = 4;
const SEEDED = "demo.seeded";

/**
 * Fills the database with two made-up trusts, the same ones each time, dated around a day: through the product's own verbs,
 * by the people who would have used them, at the moments when they would have. Trusts that are there already stay as they are.
 * @throws Advice when a demo trust was begun and not finished; the data then has to be started afresh
 */
export async function seedDemo({ at = now() }: { reset?: boolean; at?: Date } = {}): Promise<void> {
  const calendar = calendarAround(at);
  await publishElsewhere([hawthorn, larkfield], calendar);
  for (const plan of [hawthorn, larkfield]) await seedTrust(plan, calendar);
}

async function seedTrust(plan: TrustPlan, calendar: Calendar) {
  const began = Date.now();
  if (!(await foundDemoTrust(plan, calendar))) {
    if (await isFinished(plan, calendar)) return console.log(`${plan.name} is there already.`);
    throw new Advice(`${plan.name} was begun and not finished. Start afresh: npm run demo -- --reset`);
  }
  await arrangeLeadership(await setStage(plan, calendar), firstWeekOf({ plan, calendar }));
  const stage = await setStage(plan, calendar);
  await inTurns(plan.leaders, (leader) => directLeader(stage, leader));
  await playRubric(stage);
  await playModules(stage);
  await playBrightSpots(stage);
  if (plan === hawthorn) await showPractice(stage);
  if (plan === hawthorn) await playTriads(stage);
  if (plan === hawthorn) await playActionLearning(stage);
  await bringFigures(stage);
  await playInstitute(stage);
  await playReturns(stage);
  await bringPacksUpToDate(stage);
  await playEvaluations(stage);
  await finish(stage);
  console.log(`${plan.name}: ${plan.schools.length} schools, ${plan.people.length} people, ${Math.round((Date.now() - began) / 1000)} seconds.`);
}

/** A few leaders at once: each has a year of their own, and the database has a handful of connections. */
async function inTurns<T>(all: readonly T[], play: (one: T) => Promise<void>) {
  const waiting = [...all];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await play(next);
  }));
}

async function finish({ plan, calendar, as }: Stage) {
  const administrator = as(plan.administrator, calendar.at);
  await withTenant(administrator, (db) => recordEvent(db, administrator, SEEDED, { subjectId: plan.trustId }));
}

function isFinished({ trustId, administratorId: personId }: TrustPlan, { today }: Calendar): Promise<boolean> {
  return withTenant({ trustId, personId, today }, async (db) => (await db.auditEvent.count({ where: { trustId, what: SEEDED } })) > 0);
}
