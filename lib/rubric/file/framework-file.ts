import { z } from "zod";
import { elementContent, LONGEST, summary, title } from "../content";
import { wrongPicture } from "../markdown/pictures-in";
import { stages } from "../stages";

/** What the file calls its own format; a later one gets another number. */
export const FORMAT = "braid-framework/1";

const element = z.object({ title, summary, ...elementContent.shape });
const area = z.object({
  title,
  about: z.string().trim().max(LONGEST.line, "Keep this to 500 characters").default(""),
  elements: z.array(element).min(1, "An area needs at least one element").max(40, "At most 40 elements in an area"),
});

/** A whole framework as a file: what import reads and export writes. Documented in docs/framework-file.md. */
export const frameworkFile = z
  .object({
    format: z.literal(FORMAT, `The file must say "format": "${FORMAT}"`),
    name: title,
    about: z.string().trim().max(LONGEST.line, "Keep this to 500 characters").default(""),
    stages,
    areas: z.array(area).min(1, "A framework needs at least one area").max(20, "At most 20 areas"),
  })
  .superRefine((file, context) => {
    for (const [a, { elements }] of file.areas.entries())
      for (const [e, one] of elements.entries()) {
        const say = (message: string, ...path: (string | number)[]) => context.addIssue({ code: "custom", path: ["areas", a, "elements", e, ...path], message });
        if (one.stages.length !== file.stages.length) say(`Give one text for each of the ${file.stages.length} stages; it may be empty`, "stages");
        for (const { path, text } of markdownIn(one)) {
          const wrong = wrongPicture(text);
          if (wrong) say(wrong, ...path);
        }
      }
  });

/** Every text of an element that may show a picture, with where it stands. */
const markdownIn = ({ why, stages: descriptors, tips, slips, questions, variants }: z.infer<typeof element>): { path: (string | number)[]; text: string }[] => [
  { path: ["why"], text: why },
  ...Object.entries({ stages: descriptors, tips, slips, questions }).flatMap(([list, texts]) => texts.map((text, at) => ({ path: [list, at], text }))),
  ...variants.map(({ text }, at) => ({ path: ["variants", at], text })),
];
export type FrameworkFile = z.infer<typeof frameworkFile>;
export type FileArea = FrameworkFile["areas"][number];
export type FileElement = FileArea["elements"][number];
