import type { FormPart } from "@/components/forms/form-part";
import { documentEndings, MOST_DOCUMENT_BYTES, tooLargeADocument } from "@/lib/documents/kinds";
import type { Tried } from "@/lib/institute/gap-tasks/draft";
import { MOST_PICTURE_BYTES, noPicture } from "@/lib/pictures/limits";

/** The boxes of 'I tried it'. */
export function tryParts(said: Tried | undefined, facilitators: readonly string[]): FormPart[] {
  const whoSees = { kind: "group", names: [...facilitators, "the cohort if you bring it"] } as const;
  return [
    { kind: "area", name: "did", label: "What I did", rows: 4, value: said?.did ?? "", whoSees },
    { kind: "area", name: "evidence", label: "Evidence", hint: "What you saw or counted. No child named.", optional: true, rows: 3, value: said?.evidence ?? "", whoSees },
    { kind: "file", name: "photo", label: "A photograph", hint: "PNG, JPEG or WebP, up to 5 MB. Where and when it was taken is removed. No pupil can be recognised in it.", optional: true, accept: "image/png,image/jpeg,image/webp", most: { bytes: MOST_PICTURE_BYTES, words: noPicture }, whoSees },
    { kind: "text", name: "alt", label: "What the photograph shows", hint: "In words, for whoever cannot see it. No child named.", optional: true, whoSees },
    { kind: "file", name: "file", label: "A file", hint: "PDF, Word, Excel, PowerPoint, OpenDocument, plain text or CSV, up to 10 MB; one at a time, five at the most. It is passed on just as it is, with its comments and the name of whoever wrote it. No pupil is named or can be recognised in it, or in its name.", optional: true, accept: documentEndings, most: { bytes: MOST_DOCUMENT_BYTES, words: tooLargeADocument }, whoSees },
    { kind: "area", name: "changed", label: "What changed", hint: "Or that nothing did, which is worth knowing too.", rows: 3, value: said?.changed ?? "", whoSees },
    { kind: "area", name: "learned", label: "What I learned", rows: 3, value: said?.learned ?? "", whoSees },
  ];
}
