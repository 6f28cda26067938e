import { sealSession } from "@/lib/auth/session";
import { asAdmin } from "./databases";
import { THIS_WEEK } from "./moment";

/** Who a trust's pages are asked for, and which records they are about. */
export type Cast = { trustId: string; staff: number; executive: string; principal: string; administrator: string; checkInId: string; reviewId: string; elementId: string; schoolId: string };
export type Role = "executive" | "principal" | "administrator";

const CAST = `
  SELECT c."trustId", (SELECT count(*)::int FROM person WHERE "trustId" = $1) AS staff, c."leaderId" AS principal, c.id AS "checkInId",
    (SELECT "personId" FROM role_period WHERE "trustId" = $1 AND role = 'trust_executive' LIMIT 1) AS executive,
    (SELECT "personId" FROM role_period WHERE "trustId" = $1 AND role = 'trust_administrator' LIMIT 1) AS administrator,
    (SELECT r.id FROM review r JOIN role_period p ON p."trustId" = $1 AND p."schoolId" = r."schoolId" AND p."personId" = c."leaderId"
     WHERE r."trustId" = $1 AND r.ordinal = 2 LIMIT 1) AS "reviewId",
    (SELECT "elementId" FROM published_element WHERE "trustId" = $1 AND title = 'Checking for understanding' LIMIT 1) AS "elementId",
    (SELECT s.id FROM school s WHERE s."trustId" = $1 ORDER BY EXISTS (SELECT FROM compared_school o WHERE o.urn = s.urn) DESC, s.phase = 'Primary' DESC, s.id LIMIT 1) AS "schoolId"
  FROM check_in c WHERE c."trustId" = $1 AND c."weekOf" < '${THIS_WEEK}' ORDER BY c."weekOf" DESC, c.id LIMIT 1`;

export const castOf = (adminUrl: string, trustId: string) =>
  asAdmin(adminUrl, async (client) => (await client.query<Cast>(CAST, [trustId])).rows[0] as Cast);

/** The trust whose staff are closest to a number, of those with a primary that can be compared with others. */
export const trustWithAbout = (adminUrl: string, staff: number) =>
  asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ trustId: string }>(
      `SELECT "trustId" FROM person WHERE "trustId" IN (SELECT s."trustId" FROM school s JOIN compared_school o ON o.urn = s.urn WHERE s.phase = 'Primary')
       GROUP BY 1 ORDER BY abs(count(*) - $1), 1 LIMIT 1`, [staff]);
    return rows[0]?.trustId ?? "";
  });

export type Somebody = { trustId: string; personId: string };
export type Writer = Somebody & { schoolId: string; version: number };

/** Executives of as many trusts, at random. */
export const someExecutives = (adminUrl: string, count: number) =>
  asAdmin(adminUrl, async (client) => (await client.query<Somebody>('SELECT "trustId", "personId" FROM role_period WHERE role = \'trust_executive\' ORDER BY random() LIMIT $1', [count])).rows);

/** A trust's executive. */
export const executiveOf = (adminUrl: string, trustId: string) =>
  asAdmin(adminUrl, async (client) => (await client.query<Somebody>('SELECT "trustId", "personId" FROM role_period WHERE role = \'trust_executive\' AND "trustId" = $1 LIMIT 1', [trustId])).rows[0] as Somebody);

/** Principals who have not shared this week, at random, with the version of the draft that they have. */
export const someWriters = (adminUrl: string, count: number) =>
  asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<Writer>(
      `SELECT r."trustId", r."personId", r."schoolId", coalesce(d.version, 0) AS version FROM role_period r
       LEFT JOIN check_in_draft d ON d."trustId" = r."trustId" AND d."leaderId" = r."personId" AND d."weekOf" = $2
       WHERE r.role = 'principal' AND NOT EXISTS (SELECT FROM check_in c WHERE c."trustId" = r."trustId" AND c."leaderId" = r."personId" AND c."weekOf" = $2)
       ORDER BY random() LIMIT $1`, [count, THIS_WEEK]);
    return rows;
  });

/** A signed-in browser's cookie. */
export const cookieOf = async (who: Somebody) => `braid-session=${await sealSession({ ...who, sessionVersion: 1 })}`;
