import { sendFile } from "@/app/(trust)/send-file";
import { nothingHere } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { readFile } from "@/lib/institute/gap-tasks/evidence/read-file";

type Context = { params: Promise<{ fileId: string }> };

/** Whether somebody still reads it is asked each time: an answer can be kept back. */
export async function GET(_request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  return sendFile(readFile(viewer, (await params).fileId));
}
