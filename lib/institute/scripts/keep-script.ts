import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { keepDraft, type Saved } from "@/lib/forms/keep-draft";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { canTakePart } from "../policy";
import { findScript, openScript, sealScript } from "./find-script";
import type { ScriptInput } from "./schema";
import { NOTHING_YET, scriptContent } from "./steps";

/** How many scripts somebody keeps at a time. */
const MOST_SCRIPTS = 50;

/** Starts an empty script for a conversation, for the viewer alone. @returns its id; a double tap starts one @throws NotFound for whoever does not work in the trust; Refused when there are too many */
export function startScript(viewer: Viewer, requestId: string): Promise<{ id: string }> {
  const { trustId, personId, at: savedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canTakePart(viewer)) throw new NotFound();
    return once(db, viewer, requestId, async (id) => {
      if ((await db.stormScript.count({ where: { trustId, personId } })) >= MOST_SCRIPTS) throw new Refused(`You keep ${MOST_SCRIPTS} scripts. Delete one that is over first.`);
      await db.stormScript.createMany({ data: [{ trustId, id, personId, sealed: await sealScript(db, trustId, id, NOTHING_YET), savedAt }] });
    });
  });
}

/**
 * Keeps what the viewer writes on a script, sealed.
 * @throws NotFound when it is not theirs
 * @throws Stale with the other text when it was saved elsewhere since `version`, and something of it would be lost
 */
export function saveScript(viewer: Viewer, { scriptId, version: seen, ...said }: ScriptInput): Promise<Saved> {
  const { trustId, personId, at: savedAt } = viewer;
  const content = scriptContent.parse(said);
  return withTenant(viewer, async (db) => {
    const find = async () => {
      const script = await findScript(db, viewer, scriptId);
      return { version: script.version, savedAt: script.savedAt, content: await openScript(db, trustId, script) };
    };
    return keepDraft({
      find, content, seen, at: savedAt,
      change: async (from, version) => db.stormScript.updateMany({ where: { trustId, id: scriptId, personId, version: from }, data: { sealed: await sealScript(db, trustId, scriptId, content), version, savedAt } }),
    });
  });
}

/** Deletes one's own script; it is truly gone. @throws NotFound when it is not the viewer's */
export function deleteScript(viewer: Viewer, scriptId: string): Promise<void> {
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    await findScript(db, viewer, scriptId);
    await db.stormScript.deleteMany({ where: { trustId, id: scriptId, personId } });
  });
}
