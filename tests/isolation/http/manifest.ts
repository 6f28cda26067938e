import { readFileSync } from "node:fs";

type Action = { filename: string; exportedName: string };
const read = (file: string): unknown => JSON.parse(readFileSync(`.next/server/${file}`, "utf8"));

/** Every server action of the build by its name, such as `app/(trust)/check-ins/actions.ts#shareAction`: each is a public endpoint. */
export function builtActions(): Map<string, string> {
  const { node } = read("server-reference-manifest.json") as { node: Record<string, Action> };
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]));
}

/** Every page and route of the build, such as `/(trust)/check-ins/[checkInId]/page`. */
export function builtRoutes(): string[] {
  return Object.keys(read("app-paths-manifest.json") as Record<string, string>).toSorted();
}
