import { browserKey, seal, unseal } from "@/lib/confidentiality/seal";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canTakePart } from "../policy";
import { type ScriptContent, scriptContent } from "./steps";

const placeOf = (id: string) => ({ table: "storm_script", row: id }) as const;

/** The viewer's own script as the database keeps it. @throws NotFound when it is nobody's, or somebody else's */
export async function findScript(db: TenantDb, viewer: Viewer, id: string) {
  const script = await db.stormScript.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id } } });
  if (!script || script.personId !== viewer.personId) throw new NotFound();
  return script;
}

/** What somebody wrote in a script, unsealed for them. */
export const openScript = async (db: TenantDb, trustId: string, { id, sealed }: { id: string; sealed: Uint8Array }): Promise<ScriptContent> => scriptContent.parse(await unseal(db, trustId, placeOf(id), sealed));

/** The same as it goes into the database. */
export const sealScript = (db: TenantDb, trustId: string, id: string, content: ScriptContent) => seal(db, trustId, placeOf(id), content);

export type MyScript = { id: string; content: ScriptContent; version: number; savedAt: Date; browserKey: string };

/** A script of one's own. Three statements. @throws NotFound for anybody else's */
export async function readScript(viewer: Viewer, id: string): Promise<MyScript> {
  if (!isId(id)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const script = await findScript(db, viewer, id);
    return { id, content: await openScript(db, viewer.trustId, script), version: script.version, savedAt: script.savedAt, browserKey: await browserKey(db, viewer) };
  });
}

/** The viewer's scripts, the last one first. Two statements. @throws NotFound for whoever does not work in the trust */
export async function listScripts(viewer: Viewer): Promise<{ id: string; about: string; savedAt: Date }[]> {
  if (!canTakePart(viewer)) throw new NotFound();
  const { trustId, personId } = viewer;
  return withTenant(viewer, async (db) => {
    const rows = await db.stormScript.findMany({ where: { trustId, personId }, orderBy: { savedAt: "desc" } });
    const opened = [];
    for (const row of rows) opened.push({ id: row.id, about: (await openScript(db, trustId, row)).about, savedAt: row.savedAt });
    return opened;
  });
}
