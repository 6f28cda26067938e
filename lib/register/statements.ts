import type { FileKind } from "./editions/fields";

/** SQL over a batch that stands as the table `row`. A fact once known stays until another file says otherwise. */
const ofSchools = `
WITH trust AS (
  INSERT INTO register_trust ("groupUid", name, "searchText")
  SELECT DISTINCT ON ("groupUid") "groupUid", coalesce("trustName", "groupUid"), '' FROM row WHERE "groupUid" IS NOT NULL ORDER BY "groupUid"
  ON CONFLICT ("groupUid") DO UPDATE SET name = excluded.name)
INSERT INTO register_school AS known (urn, name, status, "groupUid", phase, kind, "localAuthority", roll, "fsmPercent", capacity, "lowAge", "highAge", postcode, federation, "searchText")
SELECT urn, name, status, "groupUid", phase, kind, "localAuthority", roll, "fsmPercent", capacity, "lowAge", "highAge", postcode, federation, "searchText" FROM row
ON CONFLICT (urn) DO UPDATE SET
  name = excluded.name, status = excluded.status, "searchText" = excluded."searchText",
  "joinedOn" = CASE WHEN known."groupUid" IS NOT DISTINCT FROM excluded."groupUid" THEN known."joinedOn" END, "groupUid" = excluded."groupUid",
  phase = coalesce(excluded.phase, known.phase), kind = coalesce(excluded.kind, known.kind),
  "localAuthority" = coalesce(excluded."localAuthority", known."localAuthority"),
  roll = coalesce(excluded.roll, known.roll), "fsmPercent" = coalesce(excluded."fsmPercent", known."fsmPercent"),
  capacity = coalesce(excluded.capacity, known.capacity), "lowAge" = coalesce(excluded."lowAge", known."lowAge"),
  "highAge" = coalesce(excluded."highAge", known."highAge"), postcode = coalesce(excluded.postcode, known.postcode),
  federation = coalesce(excluded.federation, known.federation)`;

/** A school that stands under several trusts belongs to the one it joined last. */
const ofMemberships = `
WITH trust AS (
  INSERT INTO register_trust AS known ("groupUid", name, kind, status, "companiesHouseNumber", "searchText")
  SELECT DISTINCT ON ("groupUid") "groupUid", "trustName", "groupKind", "groupStatus", "companiesHouseNumber", '' FROM row ORDER BY "groupUid"
  ON CONFLICT ("groupUid") DO UPDATE SET name = excluded.name, kind = excluded.kind, status = coalesce(known.status, excluded.status),
    "companiesHouseNumber" = coalesce(excluded."companiesHouseNumber", known."companiesHouseNumber"))
INSERT INTO register_school AS known (urn, name, "groupUid", "joinedOn", phase, kind, "localAuthority", "searchText")
SELECT DISTINCT ON (urn) urn, name, "groupUid", "joinedOn", phase, kind, "localAuthority", "searchText" FROM row ORDER BY urn, "joinedOn" DESC NULLS LAST
ON CONFLICT (urn) DO UPDATE SET
  "groupUid" = excluded."groupUid", "joinedOn" = excluded."joinedOn", phase = coalesce(known.phase, excluded.phase),
  kind = coalesce(known.kind, excluded.kind), "localAuthority" = coalesce(known."localAuthority", excluded."localAuthority")
WHERE known."groupUid" IS NULL OR known."groupUid" = excluded."groupUid" OR known."joinedOn" IS NULL OR known."joinedOn" < excluded."joinedOn"`;

/** The groups file knows best which trusts are open. */
const ofGroups = `
INSERT INTO register_trust AS known ("groupUid", name, kind, status, "companiesHouseNumber", postcode, "searchText")
SELECT "groupUid", "trustName", "groupKind", "groupStatus", "companiesHouseNumber", "groupPostcode", '' FROM row
ON CONFLICT ("groupUid") DO UPDATE SET name = excluded.name, kind = excluded.kind, status = excluded.status,
  "companiesHouseNumber" = coalesce(excluded."companiesHouseNumber", known."companiesHouseNumber"), postcode = coalesce(excluded.postcode, known.postcode)`;

/** Fills what the register's own edition left open, and adds the place. */
const ofContext = `
INSERT INTO register_school AS known (urn, name, roll, "fsmPercent", latitude, longitude, "searchText")
SELECT urn, name, roll, "fsmPercent", latitude, longitude, "searchText" FROM row
ON CONFLICT (urn) DO UPDATE SET roll = coalesce(known.roll, excluded.roll), "fsmPercent" = coalesce(known."fsmPercent", excluded."fsmPercent"),
  latitude = coalesce(excluded.latitude, known.latitude), longitude = coalesce(excluded.longitude, known.longitude)`;

/** A link that stands in the file twice is one link. */
const ofLinks = `
INSERT INTO register_link (urn, "linkUrn", kind, "establishedOn")
SELECT DISTINCT ON (urn, "linkUrn", "linkKind") urn, "linkUrn", "linkKind", "establishedOn" FROM row ORDER BY urn, "linkUrn", "linkKind", "establishedOn"
ON CONFLICT (urn, "linkUrn", kind) DO UPDATE SET "establishedOn" = coalesce(excluded."establishedOn", register_link."establishedOn")`;

export const statements: Record<FileKind, string> = {
  schools: ofSchools, memberships: ofMemberships, groups: ofGroups, context: ofContext, links: ofLinks,
};
