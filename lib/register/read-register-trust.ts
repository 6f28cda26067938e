import { prisma } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { asDay, type Day, withItsYear } from "@/lib/school-year/day";
import { titleCase } from "./title-case";

/** A school as the loaded editions know it; null is 'not in this edition'. */
export type KnownSchool = {
  urn: string;
  name: string;
  phase: string | null;
  kind: string | null;
  localAuthority: string | null;
  roll: number | null;
  fsmPercent: number | null;
  capacity: number | null;
  lowAge: number | null;
  highAge: number | null;
  postcode: string | null;
  latitude: number | null;
  longitude: number | null;
  federation: string | null;
  joinedOn: Day | null;
};

export type KnownTrust = { groupUid: string; name: string; kind: string | null; companiesHouseNumber: string | null; schools: KnownSchool[]; source: string };

/** Where the register’s facts come from: the file of schools that was loaded last, and when. */
async function readSource(): Promise<string> {
  const [load] = await prisma().$queryRaw<{ fileName: string; loadedAt: Date }[]>`
    SELECT "fileName", "loadedAt" FROM register_load ORDER BY (kind = 'schools') DESC, "loadedAt" DESC LIMIT 1`;
  return load ? `${load.fileName}, loaded on ${withItsYear(asDay(load.loadedAt))}` : "";
}

const facts = Prisma.sql`urn, name, phase, kind, "localAuthority", roll, "fsmPercent"::float AS "fsmPercent", capacity, "lowAge", "highAge", postcode,
  latitude, longitude, federation, to_char("joinedOn", 'YYYY-MM-DD') AS "joinedOn"`;

/** An open trust of the register with its open schools by name, or undefined. */
export async function readRegisterTrust(groupUid: string): Promise<KnownTrust | undefined> {
  const [trust] = await prisma().$queryRaw<Omit<KnownTrust, "schools" | "source">[]>`
    SELECT "groupUid", name, kind, "companiesHouseNumber" FROM register_trust
    WHERE "groupUid" = ${groupUid} AND coalesce(status, 'Open') ILIKE 'open%'`;
  if (!trust) return undefined;
  const schools = await prisma().$queryRaw<KnownSchool[]>`
    SELECT ${facts} FROM register_school WHERE "groupUid" = ${groupUid} AND coalesce(status, 'Open') NOT LIKE 'Closed%' ORDER BY name`;
  return { ...trust, name: titleCase(trust.name), source: await readSource(), schools };
}

/** A school of the register by its URN, with the number of the trust it stands under, or undefined. */
export async function readRegisterSchool(urn: string): Promise<(KnownSchool & { groupUid: string | null; source: string }) | undefined> {
  const [school] = await prisma().$queryRaw<(KnownSchool & { groupUid: string | null })[]>`
    SELECT ${facts}, "groupUid" FROM register_school WHERE urn = ${urn}`;
  return school && { ...school, source: await readSource() };
}
