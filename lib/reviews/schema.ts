import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";
import { sections } from "@/lib/reviews/pack/sections";
import { threeS } from "@/lib/three-s/three-s";

/** Half an hour at least, five hours at most: what the database holds too. */
export const MEETING_MINUTES = { least: 30, most: 300, usual: 90 } as const;

const text = (most: number, missing: string) => z.string().trim().min(1, missing).max(most, `Keep it to ${most} characters.`);
const longText = z.string().trim().max(6000, "Keep it to 6,000 characters");
const empty = z.literal("").transform(() => undefined);
const day = z.iso.date("Enter a date");
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time such as 09:30");
const minutes = z.coerce
  .number("Enter a number of minutes")
  .int("Enter whole minutes")
  .min(MEETING_MINUTES.least, "A review takes half an hour at least")
  .max(MEETING_MINUTES.most, "A review takes five hours at most");
const place = z.string().trim().max(200, "Keep it to 200 characters").default("");

export const planReviewInput = z.object({
  schoolId: z.uuid("Choose a school"),
  academicYear: z.coerce.number().int().min(2000).max(2100),
  ordinal: z.coerce.number().int().min(1).max(6),
  day,
  time,
  minutes: minutes.optional(),
  place,
});

export const planHalfTermInput = z.object({
  academicYear: z.coerce.number().int().min(2000).max(2100),
  ordinal: z.coerce.number().int().min(1).max(6),
  minutes,
  place,
  meetings: z.array(z.object({ schoolId: z.uuid(), day, time })).min(1, "Give at least one school a day"),
});

export const moveReviewInput = z.object({ reviewId: z.uuid(), day, time, minutes, place });

export const reviewInput = z.object({ reviewId: z.uuid() });

export const sectionInput = z.object({
  reviewId: z.uuid(),
  key: z.enum(sections.map(({ key }) => key)),
  narrative: longText,
  noChildNamed,
  version: z.coerce.number().int(),
});

export const sectionReadyInput = z.object({ reviewId: z.uuid(), key: z.enum(sections.map(({ key }) => key)), ready: z.stringbool() });

export const wordingInput = z.object({
  reviewId: z.uuid(),
  lineId: z.uuid(),
  wording: longText,
  noChildNamed,
  version: z.coerce.number().int(),
});

export const itemKinds = ["going_well", "support", "challenge"] as const;
const kind = z.enum(itemKinds, "Choose what it is: going well, support or challenge");

export const proposeItemInput = z.object({
  reviewId: z.uuid(),
  requestId: z.uuid(),
  kind,
  s: z.enum(threeS, "Choose one of the three Ss"),
  title: text(120, "Say what it is about"),
  detail: longText.default(""),
  noChildNamed,
  relatesTo: z.enum(["outcomes", "safeguarding"], "Choose what it relates to: every item relates to one of the two"),
  accountableId: z.uuid("Choose who is accountable"),
  /** The check-in that raised it, as the pack's line. */
  lineId: z.union([empty, z.uuid()]).optional(),
  minutes: z.coerce.number("Enter a number of minutes").int().min(1, "An item takes a minute at least").max(120, "An item takes two hours at most").default(10),
});

export const suggestionInput = z.object({ reviewId: z.uuid(), lineId: z.uuid(), kind, requestId: z.uuid() });

/** A figure that came in, by its measure: published, or the school's own return's. */
export const figureInput = z.object({ reviewId: z.uuid(), measure: z.string().min(1).max(100), requestId: z.uuid() });

export const itemInput = z.object({ reviewId: z.uuid(), itemId: z.uuid() });

export const withdrawItemInput = itemInput.extend({ withdrawn: z.stringbool() });

export const presenterInput = itemInput.extend({ presenterId: z.union([empty, z.uuid()]) });

export const moveItemInput = itemInput.extend({ by: z.enum(["up", "down"]) });

export const publishInput = z.object({ reviewId: z.uuid(), requestId: z.uuid() });

export const decisionInput = itemInput.extend({
  text: text(500, "Say what was decided"),
  noChildNamed,
  kind: z.enum(["going_well", "support", "challenge"], "Choose support, challenge or keep going"),
  ownerId: z.uuid("Choose who does it"),
  dueOn: z.iso.date("Enter the day by which it is done"),
  version: z.coerce.number().int().default(0),
});

export const signOffInput = z.object({
  reviewId: z.uuid(),
  summary: text(4000, "Write a summary for the trustees"),
  noChildNamed,
});
