import { NOTHING_YET } from "@/lib/institute/projects/content";
import { findMyProject } from "@/lib/institute/projects/find-my-project";
import { enterLog } from "@/lib/institute/projects/log";
import { openToCohort } from "@/lib/institute/projects/open-to-cohort";
import { replyOnProject } from "@/lib/institute/projects/replies/reply-on-project";
import { saveProject } from "@/lib/institute/projects/save-project";
import { shareProject } from "@/lib/institute/projects/share-project";
import { publishShowcase } from "@/lib/institute/projects/showcases/publish-showcase";
import { v7 } from "@/lib/submissions/uuid";
import { projects } from "../texts/institute/projects";
import type { InstituteStage } from "./stage";

const confirmed = { noChildNamed: true } as const;

/** Projects as far as each has come: begun, shared, replied to, open to the cohort, published. */
export async function playProjects({ at, day }: InstituteStage, cohortId: string, facilitator: string): Promise<void> {
  for (const { who, daysAgo, content, log = [], shared, opened, published, told, replies = [] } of projects) {
    for (const entry of log) await enterLog(await at(who, entry.daysAgo, "17:05"), { requestId: v7(), cohortId, doneOn: day(entry.daysAgo), text: entry.text, ...confirmed });
    const author = await at(who, daysAgo, "19:50");
    const serves = told && (await findMyProject(author, cohortId)).priorities.find(({ title }) => title === told);
    const written = { cohortId, version: 0, ...NOTHING_YET, ...content, priorityId: serves ? serves.id : "" };
    if (!shared) await saveProject(author, written);
    else {
      const { id: projectId } = await shareProject(author, { ...written, ...confirmed });
      if (opened) await openToCohort(author, projectId, true);
      for (const one of replies) await replyOnProject(await at(one.from === "author" ? who : facilitator, one.daysAgo, "16:50"), { requestId: v7(), projectId, text: one.text, ...confirmed });
      if (published) await publishShowcase(author, { projectId, namesPriority: told !== undefined, ...confirmed });
    }
  }
}
