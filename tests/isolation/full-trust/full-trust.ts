import { someBrightSpots } from "./bright-spots";
import { someCheckIns } from "./check-ins";
import { someFigures } from "./figures";
import { someInstitute } from "./institute";
import { someSets } from "./action-learning";
import { markFrom } from "./mark";
import { someOwnRecords } from "./own-records";
import { someModules } from "./modules";
import { aPeopledTrust, type PeopledTrust } from "./people";
import { someReviews } from "./reviews";
import { someEvaluations } from "./evaluations";
import { someReturns } from "./returns";
import { someRubric } from "./rubric";
import { someTriads } from "./triads";
import { someVideos } from "./videos";

/** A trust with at least one row in every tenant table; every box that a person can write into holds `marker` and its kind. */
export async function aFullTrust(name = "Hawthorn Learning Trust", marker = "sentence-of-ours") {
  const mark = markFrom(marker);
  const peopled = await aPeopledTrust(name);
  const checkIns = await someCheckIns(peopled, mark);
  const [entry] = checkIns.discussed.entries;
  const cited = { checkInId: checkIns.discussed.checkInId, entryId: entry?.id ?? "", actionId: checkIns.actionId, supportRequestId: entry?.supportRequestId ?? "" };
  const reviews = await someReviews(peopled, cited, mark);
  const own = await someOwnRecords(peopled, mark);
  const rubric = await someRubric(peopled, mark);
  const modules = await someModules(peopled, rubric, mark);
  const videos = await someVideos(peopled, rubric.elementId, mark);
  const brightSpots = await someBrightSpots(peopled, rubric.elementId, mark);
  const triads = await someTriads(peopled, rubric.elementId, videos, mark);
  const sets = await someSets(peopled, mark);
  const institute = await someInstitute(peopled, mark);
  const figures = await someFigures(peopled, mark);
  const returns = await someReturns(peopled, mark);
  const evaluations = await someEvaluations(peopled, mark);
  const furniture = await findFurniture(peopled);
  return { ...peopled, marker, furniture, checkIns, reviews, own, figures, rubric, modules, videos, brightSpots, triads, sets, institute, returns, evaluations };
}

/** One of each of the things that administrators arrange. */
function findFurniture({ trust, trustId, people }: PeopledTrust) {
  return trust.arrange(async (db) => ({
    hubId: (await db.hub.findFirstOrThrow({ where: { trustId } })).id,
    seasonId: (await db.season.findFirstOrThrow({ where: { trustId } })).id,
    oneToOneId: (await db.oneToOne.findFirstOrThrow({ where: { trustId, leaderId: people.principal.personId } })).id,
    lineId: (await db.lineManager.findFirstOrThrow({ where: { trustId } })).id,
    rolePeriodId: (await db.rolePeriod.findFirstOrThrow({ where: { trustId, personId: people.teacher.personId } })).id,
    appointmentId: (await db.appointment.findFirstOrThrow({ where: { trustId } })).id,
  }));
}

export type FullTrust = Awaited<ReturnType<typeof aFullTrust>>;
