import { londonDay } from "@/lib/clock";
import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { sentFigures } from "../filling/save-draft";
import type { SchoolFigures } from "../reading/school-figures";
import { contentOf } from "./content";
import type { ReadsCounts } from "./hide-small";
import type { Earlier } from "./reckon";

export type ForRelease = {
  /** The newest figures of the schools of today that sent them, with the return they stand in. */
  schools: (SchoolFigures & { returnId: string })[];
  without: number;
  earlier: Earlier[];
  readers: ReadsCounts[];
  /** The number of the last release; 0 before the first. */
  last: number;
};

type Version = Omit<SchoolFigures, "figures"> & { returnId: string; sentAt: Date; left: boolean; figures: { id: string; status: string; count: number | null; outOf: number | null }[] };

/** Everything that giving a half term's figures is reckoned from: what was sent and when, what was given before, who reads which schools' counts or has read them since the first were sent. */
export async function readForRelease(db: TenantDb, { trustId, today }: Viewer, roundId: string): Promise<ForRelease> {
  const rows = await db.$queryRaw<Version[]>`
    SELECT s.id, s.name, s.phase, s."lowAge", s."highAge", s."leftOn" IS NOT NULL AS left, t.id AS "returnId", t."sentAt",
      (SELECT jsonb_agg(jsonb_build_object('id', f.measure || '.' || f.part, 'status', f.status, 'count', f.count, 'outOf', f."outOf"))
        FROM return_figure f WHERE f."trustId" = t."trustId" AND f."returnId" = t.id) AS figures
    FROM school_return t JOIN school s ON s."trustId" = t."trustId" AND s.id = t."schoolId"
    WHERE t."trustId" = ${trustId}::uuid AND t."roundId" = ${roundId}::uuid ORDER BY s.name, t."schoolId", t.number DESC`;
  const versions = rows.map(({ figures, ...row }) => ({ ...row, figures: sentFigures(Object.fromEntries(figures.map(({ id, ...figure }) => [id, figure]))) }));
  const schools = versions.filter(({ id, returnId, left }) => !left && versions.find((one) => one.id === id)?.returnId === returnId);
  const releases = await db.returnRelease.findMany({ where: { trustId, roundId }, orderBy: { number: "asc" }, select: { number: true, content: true, releasedAt: true } });
  const earlier = releases.map(({ content, releasedAt }) => {
    const { measures, schools: given } = contentOf(content);
    // Releases from before they said which return each school's figures stand in: the newest of then.
    const ofThen = (school: { id: string; returnId?: string | undefined }) => versions.find((one) => (school.returnId ? one.returnId === school.returnId : one.id === school.id && one.sentAt <= releasedAt));
    return { measures, schools: given.flatMap((school) => ofThen(school) ?? []) };
  });
  const since = versions.map(({ sentAt }) => londonDay(sentAt)).toSorted()[0] ?? today;
  const readers = await db.$queryRaw<{ schools: string[] }[]>`
    WITH heads AS (
      SELECT "personId", "schoolId", role, "startsOn", "endsOn" FROM role_period WHERE "trustId" = ${trustId}::uuid AND role IN ('principal', 'senior_leader')
        AND "schoolId" IS NOT NULL AND GREATEST("startsOn", ${since}::date) <= LEAST("endsOn", ${today}::date)
    ), reads AS (
      SELECT "personId" AS who, "schoolId" FROM heads
      UNION SELECT o."leadId", h."schoolId" FROM one_to_one o JOIN heads h ON h."personId" = o."leaderId" AND h.role = 'principal'
        WHERE o."trustId" = ${trustId}::uuid AND GREATEST(o."startsOn", h."startsOn", ${since}::date) <= LEAST(o."endsOn", h."endsOn", ${today}::date)
    ), sets AS (SELECT array_agg("schoolId"::text ORDER BY "schoolId") AS schools FROM reads GROUP BY who)
    SELECT DISTINCT schools FROM sets`;
  const [school] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM school WHERE "trustId" = ${trustId}::uuid AND "leftOn" IS NULL`;
  // A school without a head of today has one tomorrow.
  const sets = new Map([...schools.map(({ id }) => [id]), ...readers.map((one) => one.schools)].map((one) => [one.join(" "), one]));
  return { schools, without: (school?.count ?? 0) - schools.length, earlier, readers: [...sets.values()], last: releases.at(-1)?.number ?? 0 };
}
