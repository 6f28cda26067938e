import { saveScript, startScript } from "@/lib/institute/scripts/keep-script";
import { v7 } from "@/lib/submissions/uuid";
import { script } from "../texts/institute/projects";
import type { InstituteStage } from "./stage";

/** One script of one's own, half written. */
export async function playScript({ at }: InstituteStage): Promise<void> {
  const author = await at(script.who, script.daysAgo, "20:20");
  const { id: scriptId } = await startScript(author, v7());
  await saveScript(author, { scriptId, version: 1, ...script.content });
}
