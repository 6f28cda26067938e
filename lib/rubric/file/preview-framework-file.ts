import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartFrameworks } from "../policy";
import { carry } from "./carry";
import type { FileElement, FrameworkFile } from "./framework-file";
import type { FileProblem } from "./problem";
import { readFrameworkFile } from "./read-framework-file";

/** What a file holds, before it becomes a draft: its areas and elements, and what each element does not say yet. */
export type FrameworkPreview = {
  name: string;
  about: string;
  stages: string[];
  areas: { title: string; elements: { title: string; empty: string[] }[] }[];
};

export type Previewed = { preview: FrameworkPreview; carried: string; problems?: undefined } | { problems: FileProblem[] };

/**
 * Reads a framework's file and shows what it holds; nothing is kept.
 * @returns what it holds, and the same as a text for `importFramework`; or everything that is wrong with it
 * @throws NotFound for anybody who may not start frameworks
 */
export async function previewFrameworkFile(viewer: Viewer, { bytes, name }: { bytes: Uint8Array; name: string }): Promise<Previewed> {
  if (!canStartFrameworks(viewer)) throw new NotFound();
  const read = await readFrameworkFile(bytes, name);
  return read.problems ? { problems: read.problems } : { preview: previewOf(read.file), carried: carry(read.file) };
}

const previewOf = ({ name, about, stages, areas }: FrameworkFile): FrameworkPreview => ({
  name, about, stages: stages.map((stage) => stage.name),
  areas: areas.map(({ title, elements }) => ({ title, elements: elements.map((element) => ({ title: element.title, empty: emptyIn(element) })) })),
});

function emptyIn({ summary, why, stages, tips, research }: FileElement): string[] {
  const missing = stages.filter((text) => text === "").length;
  return [
    summary === "" && "summary", why === "" && "why it matters", missing > 0 && (missing === stages.length ? "stages" : `${missing} of ${stages.length} stages`),
    tips.length === 0 && "tips", research.length === 0 && "research",
  ].filter((part) => part !== false);
}
