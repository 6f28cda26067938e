import { dashed } from "@/lib/csv/fold";
import { halfTermInWords } from "@/lib/school-year/half-term";
import type { VersionContent } from "./version-content";

/** 'oakfield-primary-review-autumn-2-2026-27-version-1.pdf' */
export function fileName(content: VersionContent, number: number, ending: "pdf" | "xlsx"): string {
  return `${dashed(`${content.school} review ${halfTermInWords(content)} version ${number}`)}.${ending}`;
}
