import { z } from "zod";
import { unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { placeOf } from "./places";

export type Feedback = { observerId: string; wentWell: string; toTry: string; endWell: string; kept: boolean; version: number };
export type Message = { observerId: string; text: string; version: number };
export type SaidInRound = {
  issue: { issue: string; options: string; version: number } | null;
  commitment: { id: string; text: string; dueOn: Day; version: number } | null;
  /** The viewer's own. */
  note: { text: string; version: number } | null;
  feedback: Feedback[];
  messages: Message[];
};

type Row = { number: number; what: "issue" | "commitment" | "note" | "feedback" | "message"; id: string | null; observerId: string | null; dueOn: Day | null; kept: boolean; version: number; sealed: Uint8Array };

const issue = z.object({ issue: z.string(), options: z.string() });
const text = z.object({ text: z.string() });
const feedback = z.object({ wentWell: z.string(), toTry: z.string(), endWell: z.string() });

/** What was said in a session's rounds, as far as the viewer may read it, by round. One statement, beside the trust's key. */
export async function readWords(db: TenantDb, viewer: Viewer, sessionId: string): Promise<Map<number, SaidInRound>> {
  const { trustId } = viewer;
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.number, 'issue' AS what, NULL::uuid AS id, NULL::uuid AS "observerId", NULL AS "dueOn", false AS kept, i.version, i.sealed
    FROM triad_issue i WHERE i."trustId" = ${trustId}::uuid AND i."sessionId" = ${sessionId}::uuid
    UNION ALL SELECT c.number, 'commitment', c.id, NULL, to_char(c."dueOn", 'YYYY-MM-DD'), false, c.version, c.sealed
    FROM triad_commitment c WHERE c."trustId" = ${trustId}::uuid AND c."sessionId" = ${sessionId}::uuid
    UNION ALL SELECT n.number, 'note', NULL, n."observerId", NULL, false, n.version, n.sealed
    FROM observer_note n WHERE n."trustId" = ${trustId}::uuid AND n."sessionId" = ${sessionId}::uuid
    UNION ALL SELECT f.number, 'feedback', NULL, f."observerId", NULL, f."keptAt" IS NOT NULL, f.version, f.sealed
    FROM observer_feedback f WHERE f."trustId" = ${trustId}::uuid AND f."sessionId" = ${sessionId}::uuid
    UNION ALL SELECT m.number, 'message', NULL, m."observerId", NULL, false, m.version, m.sealed
    FROM observer_message m WHERE m."trustId" = ${trustId}::uuid AND m."sessionId" = ${sessionId}::uuid`;
  const said = new Map<number, SaidInRound>();
  for (const row of rows) {
    const of = said.get(row.number) ?? { issue: null, commitment: null, note: null, feedback: [], messages: [] };
    said.set(row.number, of);
    const on = { sessionId, number: row.number };
    const observerId = row.observerId ?? "";
    const { version } = row;
    if (row.what === "issue") of.issue = { ...issue.parse(await unseal(db, trustId, placeOf.issue(on), row.sealed)), version };
    else if (row.what === "commitment") of.commitment = { id: row.id ?? "", ...text.parse(await unseal(db, trustId, placeOf.commitment(row.id ?? ""), row.sealed)), dueOn: row.dueOn ?? "", version };
    else if (row.what === "note") of.note = { ...text.parse(await unseal(db, trustId, placeOf.byObserver("observer_note", on, observerId), row.sealed)), version };
    else if (row.what === "feedback") of.feedback.push({ observerId, ...feedback.parse(await unseal(db, trustId, placeOf.byObserver("observer_feedback", on, observerId), row.sealed)), kept: row.kept, version });
    else of.messages.push({ observerId, ...text.parse(await unseal(db, trustId, placeOf.byObserver("observer_message", on, observerId), row.sealed)), version });
  }
  return said;
}
