/** What a description of a kind of file is about: figures, or inspections or the national register, which have shapes of their own. */
export function shapeOf(description: unknown): "figures" | "inspections" | "register" {
  const has = (part: string) => typeof description === "object" && description !== null && part in description;
  return has("inspections") ? "inspections" : has("register") ? "register" : "figures";
}
