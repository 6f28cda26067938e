import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import { type ElementToLink, elementsToLink } from "@/lib/videos/lists/elements-to-link";
import { asDate } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort, membersNow } from "../cohorts/find-cohort";
import { canTakePart, facilitatedCohorts } from "../policy";
import { titleOf } from "./kinds";

export type StrengthState = "to_read" | "agreed" | "asked";
export type ListedStrength = { id: string; personId: string; person: string; title: string; state: StrengthState };

const stateOf = ({ agreedAt, askedAt }: { agreedAt: Date | null; askedAt: Date | null }): StrengthState => (askedAt ? "asked" : agreedAt ? "agreed" : "to_read");

export type CohortStrengths = {
  cohort: FoundCohort;
  /** The viewer's own side, where they are or were in it. */
  consents: boolean | undefined;
  strengths: ListedStrength[];
  /** For those who run it: of whom strengths may be noted. */
  agreed: { id: string; name: string }[];
  elements: ElementToLink[];
};

/** The strengths noted in a cohort: one's own to a member, everybody's to those who run it. Five statements. @throws NotFound for anybody else */
export async function readCohortStrengths(viewer: Viewer, cohortId: string): Promise<CohortStrengths> {
  if (!canTakePart(viewer)) throw new NotFound();
  const { trustId, personId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    const isMember = cohort.members.some((member) => member.personId === personId);
    if (!isMember && !cohort.runs) throw new NotFound();
    const nameOf = new Map(cohort.members.map((member) => [member.personId, member.name]));
    const now = new Set(membersNow(cohort, today).map((member) => member.personId));
    const consents = await db.strengthConsent.findMany({ where: { trustId, personId: { in: [...now, personId] } }, select: { personId: true } });
    const rows = await db.strength.findMany({ where: { trustId, cohortId }, orderBy: { notedAt: "desc" } });
    return {
      cohort, consents: isMember ? consents.some((one) => one.personId === personId) : undefined,
      strengths: rows.map((row) => ({ id: row.id, personId: row.personId, person: nameOf.get(row.personId) ?? "", title: titleOf(row), state: stateOf(row) })),
      agreed: cohort.runs ? consents.filter((one) => now.has(one.personId)).map((one) => ({ id: one.personId, name: nameOf.get(one.personId) ?? "" })).toSorted((one, other) => one.name.localeCompare(other.name, "en")) : [],
      elements: cohort.runs ? await elementsToLink(db, viewer) : [],
    };
  });
}

export type FoundStrength = {
  id: string; cohortId: string; cohort: string; personId: string; person: string; kind: string; subject: string; title: string; words: string; notedBy: string; notedAt: Date; version: number; state: StrengthState; askLine: string;
  element: { id: string; title: string } | null; side: "about" | "runs"; facilitators: string[];
  /** Those who run it beside the viewer. */
  others: string[];
  elements: ElementToLink[];
};

/** A strength for its person and for those who run the cohort; an opening by another than its person and its writer stands in the log. @throws NotFound for anybody else */
export async function findStrength(viewer: Viewer, id: string): Promise<FoundStrength> {
  if (!isId(id)) throw new NotFound();
  const { trustId, personId: me } = viewer;
  return withTenant(viewer, async (db) => {
    const found = await db.strength.findUnique({ where: { trustId_id: { trustId, id } }, include: { notedBy: { select: { name: true } } }, relationLoadStrategy: "join" });
    if (!found) throw new NotFound();
    const { cohortId, personId, kind, subject, words, notedById, notedAt, version, askLine } = found;
    const cohort = await findCohort(db, viewer, cohortId);
    const elements = await elementsToLink(db, viewer);
    if (me !== personId && me !== notedById) await recordEvent(db, viewer, "strength.opened", { subjectId: id, ownerId: personId });
    return {
      id, cohortId, cohort: `${cohort.programme.name}, ${cohort.name}`, personId, person: cohort.members.find((one) => one.personId === personId)?.name ?? "", kind, subject, title: titleOf(found), words, notedBy: found.notedBy.name, notedAt, version, askLine,
      state: stateOf(found), element: elements.find((element) => element.id === found.elementId) ?? null, side: me === personId ? "about" : "runs", facilitators: cohort.facilitators.map(({ name }) => name), others: cohort.facilitators.filter((one) => one.personId !== me).map(({ name }) => name), elements,
    };
  });
}

export type WhoCan = { id: string; personId: string; person: string; school: string | null; kind: string; subject: string; title: string };

/**
 * What people have let stand, in all cohorts that the viewer runs, of those who still work in the trust: to find who can help with something. The words are on each one's page.
 * @param about only those whose line, element, person or school has these letters
 * @throws NotFound for whoever runs no cohort
 */
export async function listWhoCan(viewer: Viewer, about = ""): Promise<WhoCan[]> {
  const { trustId, today } = viewer;
  return withTenant(viewer, async (db) => {
    if ((await facilitatedCohorts(db, viewer)).length === 0) throw new NotFound();
    const rows = await findAgreed(db, trustId, today);
    const wanted = about.trim().toLowerCase();
    return rows.map((row) => ({ ...row, title: titleOf(row) })).filter(({ title, element, person, school }) => [title, element ?? "", person, school ?? ""].some((text) => text.toLowerCase().includes(wanted)));
  });
}

const findAgreed = (db: TenantDb, trustId: string, today: string) => db.$queryRaw<(Omit<WhoCan, "title"> & { element: string | null })[]>`
  SELECT s.id, s."personId", p.name AS person, s.kind, s.subject,
    (SELECT c.name FROM role_period r JOIN school c ON c."trustId" = r."trustId" AND c.id = r."schoolId" WHERE r."trustId" = s."trustId" AND r."personId" = s."personId" AND r."startsOn" <= ${asDate(today)}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${asDate(today)}::date) ORDER BY r."startsOn" DESC LIMIT 1) AS school,
    (SELECT e.title FROM published_element e WHERE e."trustId" = s."trustId" AND e."elementId" = s."elementId" ORDER BY e.number DESC LIMIT 1) AS element
  FROM agreed_strength s JOIN person p ON p."trustId" = s."trustId" AND p.id = s."personId"
  WHERE s."trustId" = ${trustId}::uuid AND p."suspendedAt" IS NULL
    AND EXISTS (SELECT FROM role_period r WHERE r."trustId" = s."trustId" AND r."personId" = s."personId" AND r."startsOn" <= ${asDate(today)}::date AND (r."endsOn" IS NULL OR r."endsOn" >= ${asDate(today)}::date))
  ORDER BY p.name, s."agreedAt"`;
