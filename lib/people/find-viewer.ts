import { londonDay } from "@/lib/clock";
import { prisma } from "@/lib/db/client";
import type { Viewer } from "./viewer";

type Found = Omit<Viewer, "trustId" | "at" | "today"> & { sessionVersion: number; suspended: boolean };

/**
 * The person behind a session, with today's roles, in one statement.
 * @returns undefined when there is no such person, they are suspended, or their access changed since the session began.
 */
export async function findViewer(
  session: { trustId: string; personId: string; sessionVersion: number },
  at: Date,
): Promise<Viewer | undefined> {
  const today = londonDay(at);
  const [row] = await prisma().$queryRaw<{ viewer: Found | null }[]>`
    SELECT app_viewer(${session.trustId}::uuid, ${session.personId}::uuid, ${today}::date) AS viewer`;
  const found = row?.viewer;
  if (!found || found.suspended || found.sessionVersion !== session.sessionVersion) return undefined;
  const { suspended: _suspended, sessionVersion: _version, ...person } = found;
  return { ...person, trustId: session.trustId, at, today };
}
