import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import type { S } from "@/lib/three-s/three-s";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDay, type Day } from "@/lib/school-year/day";
import { staffOf } from "./choose-presenter";
import { isDiscussed, withStanding } from "./find-standing";
import { findReview, type Review } from "../find-review";
import { itemStanding, type ItemStanding } from "./item-standing";
import { canReadPack } from "../policy";
import { type ReviewReader, reviewReaders } from "../review-readers";
import { suggestItems, type Suggestion } from "./suggest-items";
import type { PackLine } from "../pack/week-lines";

export type AgendaItem = {
  id: string;
  kind: "going_well" | "support" | "challenge";
  s: S;
  title: string;
  detail: string;
  relatesTo: "outcomes" | "safeguarding";
  minutes: number;
  accountable: { id: string; name: string } | null;
  presenter: { id: string; name: string } | null;
  proposedBy: string;
  checkInId: string | null;
  /** The week of the check-in that raised it. */
  raisedInWeekOf: Day | null;
  raiseAtNext: boolean;
  standing: ItemStanding;
  publishedAt: Date | null;
  decided: boolean;
  version: number;
};

export type Agenda = {
  review: Review;
  items: AgendaItem[];
  /** The season's headings: what reviews at this time of year dwell on. */
  headings: string[];
  /** The pack's weeks, newest first, that an item can cite. */
  lines: PackLine[];
  suggestions: Suggestion[];
  staff: { id: string; name: string }[];
  readers: ReviewReader[];
};

/**
 * The agenda as it is being built, with what can be chosen for it. Six statements.
 * @throws NotFound for anybody outside the school's leadership team and the executive team
 */
export function readAgenda(viewer: Viewer, reviewId: string): Promise<Agenda> {
  return withTenant(viewer, async (db) => {
    const review = await findReview(db, viewer, reviewId, canReadPack);
    const items = await agendaItems(db, viewer, review);
    const lines = (await db.collationLine.findMany({ where: { trustId: viewer.trustId, reviewId: review.id }, orderBy: [{ weekOf: "desc" }, { s: "asc" }] }))
      .map((line) => ({ ...line, weekOf: asDay(line.weekOf) }));
    return {
      review, items, lines,
      headings: await seasonHeadings(db, viewer, review),
      suggestions: suggestItems(lines, items),
      staff: await staffOf(db, viewer, review.schoolId),
      readers: await reviewReaders(db, viewer, review.schoolId),
    };
  });
}

type Row = Omit<AgendaItem, "accountable" | "presenter" | "standing" | "raisedInWeekOf"> & {
  accountableId: string | null;
  accountableName: string | null;
  presenterId: string | null;
  presenterName: string | null;
  citedWeek: Date | null;
  discussed: boolean;
  agreedLate: boolean;
};

/** The items that were not withdrawn, in their order, each with its standing. One statement. */
export async function agendaItems(db: TenantDb, viewer: Viewer, review: Review): Promise<AgendaItem[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.id, i.kind, i.s, i.title, i.detail, i."relatesTo", i.minutes, i."checkInId", i."raiseAtNext", i."publishedAt", i.version,
      i."accountableId", accountable.name AS "accountableName", i."presenterId", presenter.name AS "presenterName", proposer.name AS "proposedBy",
      coalesce(c."weekOf", l."weekOf") AS "citedWeek", ${isDiscussed} AS discussed,
      late."agreedAt" IS NOT NULL AS "agreedLate", d."agendaItemId" IS NOT NULL AS decided
    FROM agenda_item i
    JOIN person proposer ON proposer."trustId" = i."trustId" AND proposer.id = i."createdById"
    LEFT JOIN person accountable ON accountable."trustId" = i."trustId" AND accountable.id = i."accountableId"
    LEFT JOIN person presenter ON presenter."trustId" = i."trustId" AND presenter.id = i."presenterId"
    ${withStanding}
    LEFT JOIN decision d ON d."trustId" = i."trustId" AND d."agendaItemId" = i.id
    WHERE i."trustId" = ${viewer.trustId}::uuid AND i."reviewId" = ${review.id}::uuid AND i."withdrawnAt" IS NULL
    ORDER BY i.position, i.id`;
  return rows.map(({ accountableId, accountableName, presenterId, presenterName, citedWeek, discussed, agreedLate, ...item }) => ({
    ...item,
    accountable: accountableId && accountableName ? { id: accountableId, name: accountableName } : null,
    presenter: presenterId && presenterName ? { id: presenterId, name: presenterName } : null,
    raisedInWeekOf: citedWeek && asDay(citedWeek),
    standing: itemStanding(review, { publishedAt: item.publishedAt, discussed, agreedLate }),
  }));
}

/** The names of the seasons that touch the half term or hold the meeting's day. One statement. */
export async function seasonHeadings(db: TenantDb, viewer: Viewer, review: Review): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM season
    WHERE "trustId" = ${viewer.trustId}::uuid AND "startsOn" <= ${review.meetingAt}::date AND "endsOn" >= ${review.halfTerm?.startsOn ?? viewer.today}::date
    ORDER BY "startsOn", name`;
  return rows.map(({ name }) => name);
}
