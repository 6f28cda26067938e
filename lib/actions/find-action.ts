import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { type ActionFacts, canChangeAction } from "./policy";

type FoundAction = ActionFacts & { id: string; schoolId: string; title: string; version: number; outcome: string | null };

/** The action with what the rules need, locked until the transaction ends. @throws NotFound when the viewer may not change it */
export async function findActionToChange(db: TenantDb, viewer: Viewer, actionId: string): Promise<FoundAction> {
  const [action] = await db.$queryRaw<FoundAction[]>`
    SELECT a.id, a."schoolId", a."ownerId", a.title, a."doneAt", a.outcome, a.version,
           (a."schoolId" = ANY ((SELECT app_line_schools())::uuid[])
             OR (a.origin <> 'check_in' AND a."schoolId" = ANY ((SELECT app_review_schools())::uuid[]))) AS kept
    FROM action a WHERE a."trustId" = ${viewer.trustId}::uuid AND a.id = ${actionId}::uuid
    FOR UPDATE OF a`;
  if (!action || !canChangeAction(viewer, action)) throw new NotFound();
  return action;
}

/** An open action in the version that the writer saw. @throws Stale, Refused when it is done already */
export async function findOpenAction(db: TenantDb, viewer: Viewer, seen: { actionId: string; version: number }): Promise<FoundAction> {
  const action = await findActionToChange(db, viewer, seen.actionId);
  if (action.doneAt) throw new Refused("This action is done already.");
  if (action.version !== seen.version) throw new Stale({ title: action.title, ownerId: action.ownerId }, action.version);
  return action;
}
