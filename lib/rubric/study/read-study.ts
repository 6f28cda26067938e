import type { TenantDb } from "@/lib/db/with-tenant";
import { asDay, type Day } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { openPeerView } from "./peer-view";
import { openNote } from "./save-note";
import { openSelfView } from "./say-self-view";

export type SelfViewRead = { saidOn: Day; stage: number; named?: string; why: string };
export type PeerViewRead = { id: string; peer: string; askedAt: Date; answeredAt: Date | null; declined: boolean; said: { stage: number; named?: string; seen: string; question: string } | null };

/** What the viewer keeps on an element for themselves. */
export type Study = { focusSince: Day | null; note: { text: string; version: number }; selfViews: SelfViewRead[]; peerViews: PeerViewRead[] };

type Row = {
  focusSince: Date | null;
  note: Uint8Array | null;
  noteVersion: number | null;
  selfViews: { saidOn: Day; sealed: string }[];
  peerViews: (Omit<PeerViewRead, "said" | "askedAt" | "answeredAt"> & { askedAt: string; answeredAt: string | null; sealed: string | null })[];
};

const bytes = (base64: string) => Buffer.from(base64, "base64");

/** The viewer's own study of an element: focus, note, self-views with the latest first, colleagues' views. One statement, beside the trust's key. */
export async function readStudy(db: TenantDb, viewer: Viewer, elementId: string): Promise<Study> {
  const [of, mine] = [[viewer.trustId, elementId], viewer.personId] as const;
  const [row] = await db.$queryRaw<Row[]>`
    SELECT
      (SELECT f."startedOn" FROM element_focus f WHERE f."trustId" = ${of[0]}::uuid AND f."personId" = ${mine}::uuid AND f."elementId" = ${of[1]}::uuid AND f."endedOn" IS NULL) AS "focusSince",
      n.sealed AS note, n.version AS "noteVersion",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('saidOn', to_char(s."saidOn", 'YYYY-MM-DD'), 'sealed', encode(s.sealed, 'base64')) ORDER BY s."saidOn" DESC), '[]')
       FROM self_view s WHERE s."trustId" = ${of[0]}::uuid AND s."personId" = ${mine}::uuid AND s."elementId" = ${of[1]}::uuid) AS "selfViews",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'peer', peer.name, 'askedAt', p."askedAt", 'answeredAt', p."answeredAt", 'declined', p."declinedAt" IS NOT NULL,
         'sealed', encode(p.sealed, 'base64')) ORDER BY p."askedAt" DESC), '[]')
       FROM peer_view p JOIN person peer ON peer."trustId" = p."trustId" AND peer.id = p."peerId"
       WHERE p."trustId" = ${of[0]}::uuid AND p."askerId" = ${mine}::uuid AND p."elementId" = ${of[1]}::uuid) AS "peerViews"
    FROM (SELECT 1) AS one
    LEFT JOIN element_note n ON n."trustId" = ${of[0]}::uuid AND n."personId" = ${mine}::uuid AND n."elementId" = ${of[1]}::uuid`;
  if (!row) return { focusSince: null, note: { text: "", version: 0 }, selfViews: [], peerViews: [] };
  const selfViews: SelfViewRead[] = [];
  for (const { saidOn, sealed } of row.selfViews) selfViews.push({ saidOn, ...(await openSelfView(db, viewer, { elementId, saidOn, sealed: bytes(sealed) })) });
  const peerViews: PeerViewRead[] = [];
  for (const { sealed, askedAt, answeredAt, ...view } of row.peerViews)
    peerViews.push({ ...view, askedAt: new Date(askedAt), answeredAt: answeredAt ? new Date(answeredAt) : null, said: sealed ? await openPeerView(db, viewer.trustId, view.id, bytes(sealed)) : null });
  return {
    focusSince: row.focusSince && asDay(row.focusSince),
    note: { text: row.note ? await openNote(db, viewer, elementId, row.note) : "", version: row.noteVersion ?? 0 },
    selfViews,
    peerViews,
  };
}
