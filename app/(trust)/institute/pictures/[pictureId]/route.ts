import { nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { readPicture } from "@/lib/institute/gap-tasks/pictures/read-picture";

type Context = { params: Promise<{ pictureId: string }> };

export async function GET(_request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  try {
    const { bytes, type } = await readPicture(viewer, (await params).pictureId);
    // Whether somebody still reads it is asked each time: an answer can be kept back.
    return new Response(new Uint8Array(bytes), { headers: { "content-type": type, "cache-control": "private, no-store", "content-disposition": "inline", "x-content-type-options": "nosniff" } });
  } catch (error) {
    return whyNoFile(error);
  }
}
