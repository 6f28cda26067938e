import { londonDay } from "@/lib/clock";
import { prisma } from "@/lib/db/client";
import type { Viewer } from "./viewer";

/**
 * A person as a job sees them: with their own rights and no more, so that a job reads nothing that they could not.
 * @returns undefined when they are gone or suspended
 */
export async function viewerForJob(who: { trustId: string; personId: string }, at: Date): Promise<Viewer | undefined> {
  const today = londonDay(at);
  const [row] = await prisma().$queryRaw<{ viewer: (Omit<Viewer, "trustId" | "at" | "today"> & { suspended: boolean; sessionVersion: number }) | null }[]>`
    SELECT app_viewer(${who.trustId}::uuid, ${who.personId}::uuid, ${today}::date) AS viewer`;
  if (!row?.viewer || row.viewer.suspended) return undefined;
  const { suspended: _suspended, sessionVersion: _version, ...person } = row.viewer;
  return { ...person, trustId: who.trustId, at, today };
}
