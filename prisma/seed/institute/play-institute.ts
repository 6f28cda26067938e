import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { v7 } from "@/lib/submissions/uuid";
import { daysBetween } from "@/lib/school-year/day";
import type { Stage } from "../stage";
import { newHeads, nominations, ourInstitute } from "../texts/institute/nominations";
import { playLastYear } from "./play-last-year";
import { agreedOnly, ofLastYear, ofThisYear } from "../texts/institute/strengths";
import { playCoaching } from "./play-coaching";
import { playNominations } from "./play-nominations";
import { playYear } from "./play-year";
import { playProjects } from "./play-projects";
import { playRehearsals } from "./play-rehearsals";
import { playSelfAssessments } from "./play-self-assessments";
import { playScript } from "./play-script";
import { playStrengths } from "./play-strengths";
import { instituteStage } from "./stage";

const limits = { places: 12, groupSize: 3, fewestSessions: 3, mostSessions: 6, sessionMinutes: 150 };

/** Last year’s cohort, one in the middle of its year, and a programme for new heads that is open now. Nothing where the plan has no institute. */
export async function playInstitute(stage: Stage): Promise<void> {
  const run = stage.plan.institute;
  if (!run) return;
  const { at, day } = instituteStage(stage);
  const facilitatorIds = run.facilitators.map((name) => stage.idOf(name));
  const age = daysBetween(stage.calendar.founded, stage.calendar.today);
  const { id: programmeId } = await startProgramme(await at(run.starts, age - 2, "16:10"), { requestId: v7(), kind: "middle_leaders", ...ourInstitute, ...limits });
  const last = await playLastYear(instituteStage(stage), programmeId, run.starts, run.facilitators[0] ?? "", facilitatorIds);
  const { id: cohortId } = await startCohort(await at(run.starts, 85, "16:10"), { requestId: v7(), programmeId, cohort: "This year", startsOn: day(60), endsOn: day(-235), nominationsCloseOn: day(70), facilitatorIds });
  await playNominations(instituteStage(stage), cohortId, run.facilitators[0] ?? "", nominations);
  await playYear(instituteStage(stage), cohortId, run.facilitators[0] ?? "");
  await playProjects(instituteStage(stage), cohortId, run.facilitators[0] ?? "");
  await playSelfAssessments(instituteStage(stage), cohortId);
  await playStrengths(instituteStage(stage), last.cohortId, run.facilitators[0] ?? "", ofLastYear);
  await playStrengths(instituteStage(stage), cohortId, run.facilitators[0] ?? "", ofThisYear, agreedOnly);
  await playCoaching(instituteStage(stage), cohortId, run.facilitators[0] ?? "", "Megan Llewellyn");
  await playScript(instituteStage(stage));
  await playRehearsals(instituteStage(stage), run.starts, run.facilitators[0] ?? "", facilitatorIds);
  const opener = await at(run.starts, 12, "11:30");
  const { id: headsId } = await startProgramme(opener, { requestId: v7(), kind: "new_heads", name: newHeads.name, about: newHeads.about, ...limits, places: 6, sessionMinutes: 120 });
  const { id: openId } = await startCohort(opener, { requestId: v7(), programmeId: headsId, cohort: "From January", startsOn: day(-50), endsOn: day(-235), nominationsCloseOn: day(-12), facilitatorIds });
  await playNominations(instituteStage(stage), openId, run.facilitators[0] ?? "", newHeads.nominations);
}
