import { randomBytes } from "node:crypto";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { uploadRoster } from "@/lib/roster/upload-roster";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { THEN } from "@/tests/support/a-trust";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

const secret = () => new Uint8Array(randomBytes(32));

/** What belongs to one person, and the trust's own furniture. */
export async function someOwnRecords({ trust, trustId, people, schools, name }: PeopledTrust, mark: Mark) {
  const { principal, administrator, teacher } = people;
  const mine = { trustId, personId: principal.personId };
  const expiresAt = new Date(THEN.getTime() + 86_400_000);
  const [invitationId, resetId] = [v7(), v7()];
  await withTenant(principal, async (db) => {
    await db.credential.create({ data: { ...mine, passwordHash: "$argon2id$made-up" } });
    await db.federatedIdentity.create({ data: { ...mine, issuer: "https://login.example.org", subject: v7() } });
    await db.singleUseLink.create({ data: { ...mine, id: resetId, purpose: "password_reset", secretHash: secret(), expiresAt } });
    await db.submission.create({ data: { ...mine, requestId: v7() } });
    await recordEvent(db, principal, "check-in.shared", { subjectId: v7(), ownerId: principal.personId });
  });
  await trust.arrange(async (db) => {
    await db.singleUseLink.create({ data: { trustId, id: invitationId, personId: teacher.personId, purpose: "invitation", secretHash: secret(), expiresAt } });
    await db.hub.create({ data: { trustId, name: `${name} hub` } });
    await db.season.create({ data: { trustId, kind: "budget", name: `${name} budget`, startsOn: asDate("2026-11-01"), endsOn: asDate("2026-12-18") } });
    await db.schoolHalfTerm.create({ data: { trustId, schoolId: schools.cedar.id, academicYear: 2026, ordinal: 1, startsOn: asDate("2026-09-03"), endsOn: asDate("2026-10-16") } });
  });
  const line = `${mark("roster")},${v7()}@example.org,Teacher,Oakfield Primary,01/09/2026,`;
  const bytes = new TextEncoder().encode(`Name,E-mail,Role,School,Start,End\n${line}`);
  const roster = await uploadRoster(administrator, { name: `${mark("roster")}.csv`, bytes, requestId: v7() });
  if (roster.problems) throw new Error(JSON.stringify(roster.problems));
  return { invitationId, resetId, importId: roster.id };
}
