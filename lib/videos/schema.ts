import { z } from "zod";
import { noChildNamed } from "@/lib/confidentiality/no-child-named";

const aLine = (empty: string, longest = 120) => z.string().trim().min(1, empty).max(longest, `Keep this under ${longest} characters`);
const aText = (longest = 2000) => z.string().trim().max(longest, `Keep this under ${longest.toLocaleString("en-GB")} characters`).default("");
const anElement = z.union([z.literal("").transform(() => null), z.uuid()]).default(null);

const about = {
  title: aLine("Give it a title"),
  notice: aText(),
  elementA: anElement, elementB: anElement, elementC: anElement,
  noChildNamed,
};
export const startVideoInput = z.object({ requestId: z.uuid(), ...about });
export const describeVideoInput = z.object({ videoId: z.uuid(), version: z.coerce.number().int(), ...about });

export const consentInput = z
  .object({
    videoId: z.uuid(),
    pupilsVisible: z.enum(["yes", "no"], "Say whether pupils can be seen or heard").transform((said) => said === "yes"),
    whoIsSeen: aLine("Say who can be seen or heard, by group and not by name", 500),
    pupilsAsked: aText(500),
    staffAsked: aLine("Say how the staff who can be seen agreed", 500),
    purpose: aLine("Say what it is for", 500),
    shownUntil: z.iso.date("Give the last day of the consent"),
    agreed: z.literal("on", "Confirm that everybody who can be seen has agreed to this"),
  })
  .refine(({ pupilsVisible, pupilsAsked }) => !pupilsVisible || pupilsAsked !== "", { path: ["pupilsAsked"], message: "Say how the pupils’ permission was given" });

export const captionsInput = z.object({
  videoId: z.uuid(),
  file: z.instanceof(File).optional().transform((file) => (file && file.size > 0 ? file : undefined)),
  typed: z.string().max(200_000, "These captions are too long").default(""),
});

export const smallFilmInput = z.object({ videoId: z.uuid(), film: z.instanceof(File, { error: "Choose a film" }).refine((film) => film.size > 0, "Choose a film") });
export const aboutVideo = z.object({ videoId: z.uuid() });
export const deleteInput = aboutVideo.extend({ sure: z.literal("on", "Tick the box if you want it gone for good") });
export const sendInput = z.object({ videoId: z.uuid(), reviewerA: z.uuid("Choose a reviewer"), reviewerB: anElement });
export const shareInput = z.object({ videoId: z.uuid(), colleague: aLine("Give your colleague’s name or work address", 200) });
export const endShareInput = z.object({ videoId: z.uuid(), shareId: z.uuid() });
export const noteInput = z.object({ videoId: z.uuid(), requestId: z.uuid(), moment: aLine("Give the moment, such as 1:23", 10), note: aLine("Write your note", 2000) });
export const removeNoteInput = z.object({ videoId: z.uuid(), noteId: z.uuid() });
