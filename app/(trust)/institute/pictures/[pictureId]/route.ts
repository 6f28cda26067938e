import { sendPicture } from "@/app/(trust)/send-picture";
import { nothingHere } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { readPicture } from "@/lib/institute/gap-tasks/evidence/read-picture";

type Context = { params: Promise<{ pictureId: string }> };

/** Whether somebody still reads it is asked each time: an answer can be kept back. */
export async function GET(_request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  return sendPicture(readPicture(viewer, (await params).pictureId), "no-store");
}
