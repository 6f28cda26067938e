import type { Email } from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasDates } from "@/lib/calendar/way";
import { endFeed, makeFeed, readFeed, readMyWay } from "@/lib/dates/feed";
import { mailDates } from "@/lib/dates/mail-dates";
import { withTenant } from "@/lib/db/with-tenant";
import { sendDigest } from "@/lib/digest/send-digest";
import { stopBoss } from "@/lib/jobs/boss";
import type { Viewer } from "@/lib/viewers/viewer";
import { THEN } from "@/tests/support/a-trust";
import { aMailCatcher } from "@/tests/support/mail-catcher";
import { aFullTrust, type FullTrust } from "./full-trust/full-trust";
import { marksIn } from "./full-trust/mark";
import type { Persona } from "./full-trust/people";
import { rowsOf } from "./http/allowed-marks";

/** Before the first of the day's dates, so that they are all still to come. */
const DAWN = new Date("2026-11-19T07:31:00Z");
const WITH_PLACES = ["triad_session", "set_meeting", "cohort_session", "online_session", "review"];
/** Of which tables a text may stand where: where a date is in its entry's place, what a programme is called wherever its dates are named. Nowhere else stands a text that somebody wrote. */
const TRAVELS: Record<string, string[]> = { LOCATION: WITH_PLACES, SUMMARY: ["programme"], subject: ["programme"] };

let full: FullTrust;
let catcher: Awaited<ReturnType<typeof aMailCatcher>>;
let everybody: [Persona, Viewer][];
beforeAll(async () => {
  catcher = await aMailCatcher();
  Object.assign(process.env, { SMTP_URL: catcher.url, MAIL_FROM: "Braid <braid@example.org>" });
  full = await aFullTrust();
  everybody = Object.entries(full.people) as [Persona, Viewer][];
  await endFeed(full.people.teacher);
});
afterAll(async () => {
  await stopBoss();
  await catcher.close();
});

/** Each mark in a calendar, by the kind of line in which it stands. */
const inCalendar = (calendar: string) =>
  calendar.replaceAll(/\r?\n /g, "").split(/\r?\n/).flatMap((line) => marksIn(line, full.marker).map((mark) => ({ where: /^[A-Z-]+/.exec(line)?.[0] ?? "", mark })));

/** Each mark in a mail, by where it stands; its subject may stand in the letter again. */
function inMail({ attachments, subject = "", text = "", html = "" }: Email) {
  const calendars = attachments.flatMap(({ content }) => inCalendar(typeof content === "string" ? content : new TextDecoder().decode(content)));
  const marks = (where: string, answer: string) => marksIn(answer, full.marker).map((mark) => ({ where, mark }));
  return [...calendars, ...marks("subject", subject), ...marks("letter", `${text}\n${html}`.replaceAll(subject, ""))];
}

type Found = { where: string; mark: string };

/** What of that may not travel to somebody. */
const spilt = (who: Persona, found: readonly Found[]) =>
  found.filter(({ where, mark }) => !rowsOf(full, who).some(({ table, text }) => text === mark && TRAVELS[where]?.includes(table))).map(({ where, mark }) => `${mark} in ${where}`);

async function mailsTo({ trustId, personId, today }: Viewer, send: () => Promise<void>): Promise<Email[]> {
  const { email } = await withTenant({ trustId, personId, today }, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId, id: personId } } }));
  const before = catcher.caught.length;
  await send();
  expect(catcher.to(email)).toEqual(expect.arrayContaining(catcher.caught.slice(before)));
  return catcher.caught.slice(before);
}

test("no mail of the day carries what anybody wrote for themselves or a few: where a date is stands in its entry, and that for whoever comes", async () => {
  const [out, places, digests]: [Record<string, string[]>, Set<string>, Persona[]] = [{}, new Set(), []];
  for (const [who, viewer] of everybody)
    for (const at of [DAWN, THEN]) {
      const digest = await mailsTo(viewer, () => sendDigest(viewer, at));
      const found = [...digest, ...(await mailsTo(viewer, () => mailDates(viewer, at)))].flatMap(inMail);
      if (digest.length > 0) digests.push(who);
      for (const { where, mark } of found) if (where === "LOCATION") places.add(mark);
      const spills = spilt(who, found);
      if (spills.length > 0) out[`${who} at ${at.toISOString()}`] = spills;
    }
  expect(out).toEqual({});
  expect([...places]).toEqual(expect.arrayContaining(["triad-now-place", "triad-planned-place", "set-now-place", "set-planned-place", "session", "online-link"]));
  expect(digests).toEqual(expect.arrayContaining(["principal", "teacher", "presenter", "seniorLeader", "middleLeader", "formerLead", "reviewer"]));
}, 120_000);

test("nobody’s private feed, and no mail that takes dates out because of it, carries more than where their dates are", async () => {
  const [out, places]: [Record<string, string[]>, Set<string>] = [{}, new Set()];
  for (const [who, viewer] of everybody.filter(([, one]) => hasDates(one))) {
    await makeFeed(viewer);
    const secret = (await readMyWay(viewer)).path?.split("/").at(-1) ?? "";
    const feed = inCalendar(await readFeed({ ...viewer, secret }, THEN, "https://braid.example.org"));
    const spills = spilt(who, [...feed, ...(await mailsTo(viewer, () => mailDates(viewer, THEN))).flatMap(inMail)]);
    for (const { where, mark } of feed) if (where === "LOCATION") places.add(mark);
    if (spills.length > 0) out[who] = spills;
  }
  expect(out).toEqual({});
  expect([...places]).toEqual(expect.arrayContaining(["triad-first-place", "triad-planned-place", "set-first-place", "set-planned-place", "session", "online-link", "open-review-place"]));
}, 120_000);
