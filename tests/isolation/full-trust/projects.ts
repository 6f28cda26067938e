import { NOTHING_YET } from "@/lib/institute/projects/content";
import { enterLog } from "@/lib/institute/projects/log";
import { openToCohort } from "@/lib/institute/projects/open-to-cohort";
import { replyOnProject } from "@/lib/institute/projects/replies/reply-on-project";
import { saveProject } from "@/lib/institute/projects/save-project";
import { shareProject } from "@/lib/institute/projects/share-project";
import { publishShowcase } from "@/lib/institute/projects/showcases/publish-showcase";
import { v7 } from "@/lib/submissions/uuid";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

const confirmed = { noChildNamed: true } as const;

/** Two projects: the teacher's is shared, with a log and a facilitator’s reply, and written on since; the presenter's is open to the cohort and published, with a reply of its author’s. */
export async function someProjects({ formerLead, teacher, presenter }: PeopledTrust["people"], cohortId: string, mark: Mark) {
  const written = (said: string) => ({ ...NOTHING_YET, question: said, serves: said, baseline: said, involved: said, tried: said, measure: said, before: "8", beforeOf: "24", after: "19", afterOf: "24", result: said, limits: said });
  const { id: projectId } = await shareProject(teacher, { cohortId, version: 0, ...written(mark("project")), ...confirmed });
  const log = async (who: typeof teacher, said: string) => (await enterLog(who, { requestId: v7(), cohortId, doneOn: "2026-11-10", text: said, ...confirmed })).id;
  const logId = await log(teacher, mark("project-log"));
  const { version: projectVersion } = await saveProject(teacher, { cohortId, version: 1, ...written(mark("project")), result: mark("project-draft") });
  const { id: openProjectId } = await shareProject(presenter, { cohortId, version: 0, ...written(mark("project-open")), ...confirmed });
  await openToCohort(presenter, openProjectId, true);
  const openLogId = await log(presenter, mark("project-open-log"));
  const { id: showcaseId } = await publishShowcase(presenter, { projectId: openProjectId, namesPriority: false, ...confirmed });
  await shareProject(presenter, { cohortId, version: 1, ...written(mark("project-open")), after: "20", ...confirmed });
  const reply = async (who: typeof teacher, on: string, said: string) => (await replyOnProject(who, { requestId: v7(), projectId: on, text: said, ...confirmed })).id;
  const [projectReplyId, openReplyId] = [await reply(formerLead, projectId, mark("project-reply")), await reply(presenter, openProjectId, mark("project-open-reply"))];
  return { projectReplyId, openReplyId, projectId, projectVersion, logId, openProjectId, openLogId, showcaseId };
}
