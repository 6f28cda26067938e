import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Where the product serves its own pictures. */
export const PICTURES = "/rubric/pictures/";

export type PictureInText = { url: string; alt: string };

function within(node: Nodes): PictureInText[] {
  if (node.type === "image") return [{ url: node.url, alt: (node.alt ?? "").trim() }];
  return "children" in node ? node.children.flatMap(within) : [];
}

/** The pictures that a text in Markdown shows, in their order. */
export const picturesIn = (markdown: string): PictureInText[] => (markdown.includes("![") ? within(fromMarkdown(markdown)) : []);

/** What is wrong with a text's pictures, in the writer's words; nothing when all is well. */
export function wrongPicture(markdown: string): string | undefined {
  const pictures = picturesIn(markdown);
  if (pictures.some(({ alt }) => alt === "")) return "Say in words what the picture shows: ![the words](its address)";
  if (pictures.some(({ url }) => !url.startsWith(PICTURES))) return "A picture has to be added to this framework first, under Pictures";
  return undefined;
}
