import { londonDay } from "@/lib/clock";
import { prisma } from "@/lib/db/client";
import type { Viewer } from "./viewer";

type Somebody = { trustId: string; personId: string };
type Found = Omit<Viewer, "trustId" | "at" | "today"> & { sessionVersion: number; suspended: boolean };

/** Somebody with today's roles, in one statement that sets its own scope. */
async function find({ trustId, personId }: Somebody, at: Date): Promise<{ viewer: Viewer; sessionVersion: number } | undefined> {
  const today = londonDay(at);
  const [row] = await prisma().$queryRaw<{ viewer: Found | null }[]>`
    SELECT app_viewer(${trustId}::uuid, ${personId}::uuid, ${today}::date) AS viewer`;
  if (!row?.viewer || row.viewer.suspended) return undefined;
  const { suspended: _suspended, sessionVersion, ...person } = row.viewer;
  return { viewer: { ...person, trustId, at, today }, sessionVersion };
}

/**
 * The person behind a session, with today's roles.
 * @returns undefined when there is no such person, they are suspended, or their access changed since the session began.
 */
export async function findViewer(session: Somebody & { sessionVersion: number }, at: Date): Promise<Viewer | undefined> {
  const found = await find(session, at);
  return found?.sessionVersion === session.sessionVersion ? found.viewer : undefined;
}

/**
 * A person as a job sees them: with their own rights and no more, so that a job reads nothing that they could not.
 * @returns undefined when they are gone or suspended
 */
export async function viewerForJob(who: Somebody, at: Date): Promise<Viewer | undefined> {
  return (await find(who, at))?.viewer;
}
