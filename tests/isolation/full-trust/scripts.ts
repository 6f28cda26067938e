import { saveScript, startScript } from "@/lib/institute/scripts/keep-script";
import { NOTHING_YET } from "@/lib/institute/scripts/steps";
import { v7 } from "@/lib/submissions/uuid";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** The teacher rehearses a conversation. */
export async function aScript({ teacher }: PeopledTrust["people"], mark: Mark) {
  const { id: scriptId } = await startScript(teacher, v7());
  const said = mark("script");
  const { version: scriptVersion } = await saveScript(teacher, { scriptId, version: 1, ...NOTHING_YET, about: said, issue: said, side: said, options: said, resolution: said, move: said });
  return { scriptId, scriptVersion };
}
