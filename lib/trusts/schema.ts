import { z } from "zod";

const line = (empty: string) => z.string().trim().min(1, empty).max(200, "Use at most 200 characters");

/** An address as people type it; kept in lower case. */
export const email = z.string().trim().toLowerCase().pipe(z.email("Enter an e-mail address such as name@trust.org.uk"));

/** The first administrator, as the form asks. */
export const administrator = z.object({ name: line("Enter your name"), email });

/** A trust to found: from the register by its number, or by hand by its name. */
export const foundTrustInput = z.object({
  groupUid: z.preprocess((value) => (value === "" ? undefined : value), z.string().regex(/^\d{1,7}$/).optional()),
  trustName: line("Enter the trust’s name"),
  name: administrator.shape.name,
  email,
  requestId: z.uuid(),
});
export type FoundTrustInput = z.infer<typeof foundTrustInput>;

/** The step in between, which keeps nothing: the trust's number or 'by-hand', and the answers. */
export const administratorStep = foundTrustInput.pick({ trustName: true, name: true, email: true }).extend({ trust: z.string().regex(/^(\d{1,7}|by-hand)$/) });

const descriptor = line("Enter a word for each of the four").max(60, "Use at most 60 characters");
const boxes = ["descriptor1", "descriptor2", "descriptor3", "descriptor4"] as const;

/**
 * What the trust says about itself, as its form sends it: its name, its four descriptors (strongest first) and its own words
 * in boxes named `word-…`.
 */
export const wordsForm = z
  .looseObject({ version: z.coerce.number().int(), trustName: line("Enter the trust’s name"), descriptor1: descriptor, descriptor2: descriptor, descriptor3: descriptor, descriptor4: descriptor })
  .superRefine((form, context) => {
    const said = boxes.map((box) => form[box].toLowerCase());
    for (const [place, word] of said.entries())
      if (said.indexOf(word) < place) context.addIssue({ code: "custom", path: [boxes[place] ?? ""], message: "The four must differ" });
    for (const [name, word] of Object.entries(form))
      if (name.startsWith("word-") && String(word).length > 60) context.addIssue({ code: "custom", path: [name], message: "Use at most 60 characters" });
  })
  .transform((form) => ({
    version: form.version,
    trustName: form.trustName,
    descriptors: boxes.map((box) => form[box]),
    words: Object.fromEntries(Object.entries(form).flatMap(([name, word]) => (name.startsWith("word-") ? [[name.slice(5), String(word).trim()]] : []))),
  }));
export type WordsInput = z.infer<typeof wordsForm>;
