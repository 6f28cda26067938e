import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { addFramework } from "../drafts/add-framework";
import { carried } from "./carry";
import type { ImportInput } from "./file-schema";

/**
 * Makes a previewed file a draft that its importer alone writes: the whole of it or nothing.
 * @throws Refused when what came back is no framework any more
 * @throws NotFound for anybody who may not start frameworks
 */
export function importFramework(viewer: Viewer, input: ImportInput): Promise<{ id: string; repeated: boolean }> {
  const file = carried(input.carried);
  if (!file) return Promise.reject(new Refused("The file was lost on the way. Choose it again.", "carried"));
  return addFramework(viewer, input.requestId, file);
}
