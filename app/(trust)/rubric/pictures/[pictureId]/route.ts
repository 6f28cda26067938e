import { sendPicture } from "@/app/(trust)/send-picture";
import { nothingHere } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { readPicture } from "@/lib/rubric/pictures/read-picture";

type Context = { params: Promise<{ pictureId: string }> };

/** Its bytes never change, so a reader's own browser may keep them for a while. */
export async function GET(_request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  return sendPicture(readPicture(viewer, (await params).pictureId), "max-age=300");
}
