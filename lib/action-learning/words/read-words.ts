import { z } from "zod";
import { unseal } from "@/lib/confidentiality/seal";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import type { WordKind } from "../schema";
import { placeOf } from "./places";

export type Word = { id: string; authorId: string; kind: WordKind; text: string; because: string | null };
export type SaidInSlot = {
  issue: { issue: string; version: number } | null;
  /** Every wording, the latest first. */
  outcomes: { number: number; outcome: string }[];
  /** In the order in which they were said. */
  words: Word[];
  plan: { plan: string; dueOn: Day; version: number } | null;
};

type Row = { partId: string; what: "issue" | "outcome" | "plan" | "word"; number: number; id: string | null; authorId: string | null; kind: WordKind | null; dueOn: Day | null; sealed: Uint8Array; because: Uint8Array | null };

const issue = z.object({ issue: z.string() });
const outcome = z.object({ outcome: z.string() });
const plan = z.object({ plan: z.string() });

/** Whether the facilitator has spoken in a slot: then nothing more is asked there. */
export const floorWasTaken = ({ words }: Pick<SaidInSlot, "words">): boolean => words.some(({ kind }) => kind === "floor");

/** Nothing said yet. */
export const silence = (): SaidInSlot => ({ issue: null, outcomes: [], words: [], plan: null });

/** What was said in a meeting's slots, for those who came, by slot. One statement, beside the trust's key. */
export async function readWords(db: TenantDb, { trustId }: Viewer, meetingId: string): Promise<Map<string, SaidInSlot>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT i."partId", 'issue' AS what, i.version AS number, NULL::uuid AS id, NULL::uuid AS "authorId", NULL AS kind, NULL AS "dueOn", i.sealed, NULL::bytea AS because, i."savedAt" AS at
      FROM slot_issue i WHERE i."trustId" = ${trustId}::uuid AND i."meetingId" = ${meetingId}::uuid
      UNION ALL SELECT o."partId", 'outcome', o.number, NULL, NULL, NULL, NULL, o.sealed, NULL, o."saidAt"
      FROM slot_outcome o WHERE o."trustId" = ${trustId}::uuid AND o."meetingId" = ${meetingId}::uuid
      UNION ALL SELECT p."partId", 'plan', p.version, NULL, NULL, NULL, to_char(p."dueOn", 'YYYY-MM-DD'), p.sealed, NULL, p."savedAt"
      FROM slot_plan p WHERE p."trustId" = ${trustId}::uuid AND p."meetingId" = ${meetingId}::uuid
      UNION ALL SELECT w."partId", 'word', 0, w.id, w."authorId", w.kind, NULL, w.sealed, w.because, w."saidAt"
      FROM slot_word w WHERE w."trustId" = ${trustId}::uuid AND w."meetingId" = ${meetingId}::uuid) said
    ORDER BY said.at, said.number, said.id`;
  const open = (place: Parameters<typeof unseal>[2], sealed: Uint8Array) => unseal(db, trustId, place, sealed);
  const said = new Map<string, SaidInSlot>();
  for (const { partId, what, number, id, authorId, kind, dueOn, sealed, because } of rows) {
    const of = said.get(partId) ?? silence();
    said.set(partId, of);
    const on = { meetingId, partId };
    if (what === "issue") of.issue = { ...issue.parse(await open(placeOf.issue(on), sealed)), version: number };
    else if (what === "outcome") of.outcomes.unshift({ number, ...outcome.parse(await open(placeOf.outcome(on, number), sealed)) });
    else if (what === "plan") of.plan = { ...plan.parse(await open(placeOf.plan(on), sealed)), dueOn: dueOn ?? "", version: number };
    else if (id && authorId && kind) of.words.push({ id, authorId, kind, text: z.string().parse(await open(placeOf.word(id), sealed)), because: because && z.string().parse(await open(placeOf.because(id), because)) });
  }
  return said;
}
