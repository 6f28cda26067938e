import type { TenantDb } from "@/lib/db/with-tenant";
import { counted } from "@/lib/words";

/** How far somebody has come in a cohort, and by which rule; a session counts as held once its day is over; `complete` is the database's own word. */
export type Progress = {
  personId: string; held: number; toCome: number; came: number; unmarked: number; minutes: number; asked: number; sent: number; shared: boolean;
  fewest: number; mayMiss: number; mayLeave: number; needsProject: boolean; complete: boolean;
};

/** The progress of a cohort as the asker reads it: themselves to a member, everybody who stayed to those who run it. One statement. */
export const readProgress = (db: TenantDb, cohortId: string): Promise<Progress[]> => db.$queryRaw<Progress[]>`SELECT * FROM cohort_progress(${cohortId}::uuid)`;

export type Step = { key: "sessions" | "tasks" | "project"; title: string; met: boolean; text: string };

const few = (count: number, one: string) => (count === 0 ? `none of them may be ${one}` : `${count} may be ${one}`);

function sessionsStep({ held, toCome, came, unmarked, fewest, mayMiss }: Progress): Step {
  const enough = held - came <= mayMiss;
  const met = toCome === 0 && held >= fewest && enough;
  const was = `${came} of ${counted(held, "session")} attended, ${few(mayMiss, "missed")}`;
  const text =
    held === 0 ? "No session was held yet."
    : toCome > 0 ? `${was}. ${toCome === 1 ? "One is" : `${toCome} are`} still to come.`
    : held < fewest ? `${was}. The programme has at least ${fewest}.`
    : enough ? `${was}.${unmarked > 0 ? ` Of ${counted(unmarked, "session")} it is not marked yet who came.` : ""}`
    : held - came - unmarked <= mayMiss ? `${was}. Of ${counted(unmarked, "session")} it is not marked yet who came; the facilitators do that.`
    : `${was}. If one was marked wrongly, a facilitator can put it right.`;
  return { key: "sessions", title: "Sessions", met, text };
}

/** What completing takes, with a plain reason where it is not met yet. */
export function stepsOf(progress: Progress): Step[] {
  const { asked, sent, mayLeave, shared, needsProject } = progress;
  return [
    sessionsStep(progress),
    { key: "tasks", title: "Gap tasks", met: asked - sent <= mayLeave, text: asked === 0 ? "None was set." : `${sent} of ${counted(asked, "gap task")} sent to the facilitators, ${few(mayLeave, "left out")}.${asked - sent > mayLeave ? " They can still be sent." : ""}` },
    ...(needsProject ? [{ key: "project", title: "Project", met: shared, text: shared ? "Shared with the facilitators." : "Not shared with the facilitators yet." } satisfies Step] : []),
  ];
}
