import { z } from "zod";
import { threeS } from "@/lib/three-s/three-s";
import type { AgendaItem } from "../agenda/read-agenda";
import { carriedFigure, packFigures } from "../data/pack-figures";
import type { Pack } from "../pack/read-pack";
import { sections } from "../pack/sections";

const s = z.enum(threeS);
const moment = z.iso.datetime();
const line = z.object({
  weekOf: z.iso.date(),
  descriptor: z.number().int(),
  direction: z.enum(["same", "better", "worse"]),
  needToTalk: z.boolean(),
  wording: z.string(),
});

/** What a numbered version holds: the pack and agenda as they were sent, whole, so that nothing later changes them. */
export const versionContent = z.object({
  form: z.literal(1),
  trust: z.string(),
  school: z.string(),
  academicYear: z.number().int(),
  ordinal: z.number().int(),
  meetingAt: moment,
  minutes: z.number().int(),
  place: z.string(),
  principals: z.array(z.string()),
  /** The trust's four words on that day, strongest first. */
  descriptors: z.array(z.string()).length(4),
  headings: z.array(z.string()),
  readers: z.array(z.object({ name: z.string(), because: z.string() })),
  items: z.array(z.object({
    id: z.uuid(),
    kind: z.enum(["going_well", "support", "challenge"]),
    s,
    title: z.string(),
    detail: z.string(),
    relatesTo: z.enum(["outcomes", "safeguarding"]),
    minutes: z.number().int(),
    accountable: z.string().nullable(),
    presenter: z.string().nullable(),
    agreedLate: z.boolean(),
    raisedInWeekOf: z.iso.date().nullable(),
  })),
  sections: z.array(z.object({ key: z.enum(sections.map(({ key }) => key)), narrative: z.string(), ready: z.boolean() })),
  timelines: z.array(z.object({
    s,
    weeks: z.array(z.object({ weekOf: z.iso.date(), number: z.number().int(), line: line.nullable() })),
  })),
  priorities: z.array(z.object({
    title: z.string(),
    baseline: z.string(),
    successCriterion: z.string(),
    lines: z.array(z.object({ weekOf: z.iso.date(), s, direction: z.enum(["same", "better", "worse"]), wording: z.string() })),
  })),
  actions: z.array(z.object({
    title: z.string(),
    owner: z.string(),
    dueOn: z.iso.date(),
    s: s.nullable(),
    progress: z.enum(["done", "on_track", "stuck"]).nullable(),
    doneAt: moment.nullable(),
    outcome: z.string().nullable(),
    overdue: z.boolean(),
  })),
  support: z.array(z.object({ kind: z.string(), note: z.string(), askedAt: moment, answeredAt: moment.nullable(), answer: z.string().nullable() })),
  /** What changed in the figures; null where none were brought in, as in versions before packs held them. */
  figures: packFigures.nullable().default(null),
  carried: z.array(carriedFigure).default([]),
});

export type VersionContent = z.infer<typeof versionContent>;

type Sent = { pack: Pack; items: readonly AgendaItem[]; headings: string[]; readers: VersionContent["readers"]; trust: { name: string; descriptors: string[] } };

const iso = (at: Date | null) => at && at.toISOString();

/** The pack and agenda of this moment as a version's content. */
export function contentOf({ pack, items, headings, readers, trust }: Sent): VersionContent {
  const { review } = pack;
  return versionContent.parse({
    form: 1, trust: trust.name, school: review.schoolName, academicYear: review.academicYear, ordinal: review.ordinal,
    meetingAt: iso(review.meetingAt), minutes: review.minutes, place: review.place, principals: review.principals.map(({ name }) => name),
    descriptors: trust.descriptors, headings, readers,
    items: items.map(({ accountable, presenter, standing, ...item }) => ({ ...item, accountable: accountable?.name ?? null, presenter: presenter?.name ?? null, agreedLate: standing === "agreed-late" })),
    sections: pack.sections.map(({ key, narrative, readyAt }) => ({ key, narrative, ready: readyAt !== null })),
    timelines: pack.timelines.map(({ s, weeks }) => ({ s, weeks: weeks.map((week) => ({ ...week, line: week.line ?? null })) })),
    priorities: pack.priorities,
    actions: pack.actions.map((action) => ({ ...action, doneAt: iso(action.doneAt) })),
    figures: pack.figures, carried: pack.carried.filter(({ stands }) => stands),
    support: pack.support.map((asked) => ({ ...asked, askedAt: iso(asked.askedAt), answeredAt: iso(asked.answeredAt) })),
  });
}
