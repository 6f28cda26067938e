import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { acceptInvitation } from "@/lib/auth/accept-invitation";
import { askForNewPassword } from "@/lib/auth/ask-for-new-password";
import { invitePerson } from "@/lib/auth/invite-person";
import { readLink } from "@/lib/auth/links/read-link";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { boss, stopBoss } from "@/lib/jobs/boss";
import { startWorker } from "@/lib/worker/worker";
import { v7 } from "@/lib/submissions/uuid";
import { aTrust, outsidersTo, THEN, type Trust } from "@/tests/support/a-trust";
import { aMailCatcher, linkIn } from "@/tests/support/mail-catcher";

let catcher: Awaited<ReturnType<typeof aMailCatcher>>;

beforeAll(async () => {
  catcher = await aMailCatcher();
  Object.assign(process.env, { SMTP_URL: catcher.url, MAIL_FROM: "Braid <braid@example.org>" });
  await startWorker();
});
afterAll(async () => {
  await stopBoss();
  await catcher.close();
});

const arrives = (email: string, count = 1) => vi.waitFor(() => expect(catcher.to(email)).toHaveLength(count), { timeout: 20_000, interval: 200 });

async function somebody(trust: Trust, name = "Noor O’Shea <script>") {
  const person = await trust.person(name, { role: "teacher" });
  const email = await trust.arrange(async (db) => {
    const { email: theirs } = await db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id: person.personId } } });
    await setSignInAddress(db, person.personId, theirs);
    return theirs;
  });
  return { person, email };
}

test("an invitation arrives as plain text and as a small page, and its link lets its owner in", async () => {
  const trust = await aTrust();
  const { person, email } = await somebody(trust);
  await invitePerson(await trust.administrator(), person.personId);
  await arrives(email);
  const [mail] = catcher.to(email);
  expect(mail?.subject).toBe("Hawthorn Learning Trust invites you to Braid");
  expect(mail?.text).toContain("Hello Noor O’Shea <script>,");
  expect(mail?.html).not.toContain("<script>");
  expect(mail?.html).toContain(linkIn(mail).href);
  const token = linkIn(mail).pathname.replace("/invitation/", "");
  expect(await readLink(token, "invitation", new Date())).toMatchObject({ state: "open" });
  expect(await acceptInvitation(token, "violet harbour nine", new Date())).toMatchObject({ personId: person.personId });
});

test("the job that sends it carries ids and no text, and neither the queue nor the log has the link", async () => {
  const trust = await aTrust();
  const { person, email } = await somebody(trust);
  await invitePerson(await trust.administrator(), person.personId);
  const jobs = await prisma().$queryRaw<{ data: object }[]>`SELECT data FROM pgboss.job WHERE data->>'personId' = ${person.personId}`;
  expect(jobs).toEqual([{ data: { trustId: trust.trustId, personId: person.personId } }]);
  await arrives(email);
  const everything = await prisma().$queryRaw<{ row: string }[]>`SELECT to_jsonb(j)::text AS row FROM pgboss.job j WHERE data->>'personId' = ${person.personId}`;
  const secret = linkIn(catcher.to(email)[0]).pathname.split(".").at(-1) ?? "";
  expect(JSON.stringify(everything)).not.toContain(secret);
  expect(JSON.stringify(everything)).not.toContain(email);
});

test("many who are invited at once hear of it one after the other, with no rest between them", async () => {
  const trust = await aTrust();
  const emails: string[] = [];
  for (let invited = 0; invited < 30; invited += 1) {
    const { person, email } = await somebody(trust);
    await invitePerson(await trust.administrator(), person.personId);
    emails.push(email);
  }
  await vi.waitFor(() => expect(emails.filter((email) => catcher.to(email).length !== 1)).toEqual([]), { timeout: 20_000, interval: 200 });
});

test("mail that the server turned away is sent again", async () => {
  const trust = await aTrust();
  const { person, email } = await somebody(trust);
  catcher.state.refuse = true;
  await invitePerson(await trust.administrator(), person.personId);
  const state = () => prisma().$queryRaw<{ state: string; retry_count: number }[]>`SELECT state::text, retry_count FROM pgboss.job WHERE data->>'personId' = ${person.personId}`;
  await vi.waitFor(async () => expect(await state()).toEqual([{ state: "retry", retry_count: 0 }]), { timeout: 20_000, interval: 200 });
  catcher.state.refuse = false;
  await prisma().$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE data->>'personId' = ${person.personId}`;
  await arrives(email);
});

test("a job that cannot be put on the queue leaves no trace of an invitation", async () => {
  const trust = await aTrust();
  const { person } = await somebody(trust);
  const send = vi.spyOn(await boss(), "send").mockRejectedValueOnce(new Error("The queue is full"));
  await expect(invitePerson(await trust.administrator(), person.personId)).rejects.toThrow("The queue is full");
  send.mockRestore();
  const events = await withTenant(person, (db) => db.auditEvent.findMany({ where: { trustId: trust.trustId, what: "invitation.sent" } }));
  expect(events).toEqual([]);
});

test("only an administrator invites, only people of their trust, and nobody who is suspended", async () => {
  const trust = await aTrust();
  const { person } = await somebody(trust);
  const { "the trust administrator": administrator, ...outsiders } = await outsidersTo(trust);
  for (const outsider of Object.values(outsiders)) await expect(invitePerson(outsider, person.personId)).rejects.toThrow(NotFound);
  const elsewhere = await aTrust("Another Trust");
  await expect(invitePerson(await elsewhere.administrator(), person.personId)).rejects.toThrow(NotFound);
  await trust.arrange((db) => db.person.update({ where: { trustId_id: { trustId: trust.trustId, id: person.personId } }, data: { suspendedAt: THEN } }));
  if (administrator) await expect(invitePerson(administrator, person.personId)).rejects.toThrow(Refused);
});

test("asking for a new password says the same to a known and an unknown address, and too many mails are not sent", async () => {
  const trust = await aTrust();
  const { email } = await somebody(trust);
  const limits = { account: { name: v7(), points: 2, seconds: 60 }, address: { name: v7(), points: 20, seconds: 60 } };
  const from = "198.51.100.7";
  for (const _ of [1, 2, 3, 4]) expect(await askForNewPassword({ email, from }, new Date(), limits)).toBeUndefined();
  expect(await askForNewPassword({ email: `nobody-${v7()}@example.org`, from }, new Date(), limits)).toBeUndefined();
  await arrives(email, 2);
  expect(catcher.to(email)[0]?.subject).toBe("Choose a new password for Braid");
});
