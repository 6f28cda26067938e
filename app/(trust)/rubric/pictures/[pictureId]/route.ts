import { nothingHere, whyNoFile } from "@/app/(trust)/take-away";
import { currentViewer } from "@/lib/auth/current-viewer";
import { readPicture } from "@/lib/rubric/pictures/read-picture";

type Context = { params: Promise<{ pictureId: string }> };

export async function GET(_request: Request, { params }: Context) {
  const viewer = await currentViewer();
  if (!viewer) return nothingHere();
  try {
    const { bytes, type } = await readPicture(viewer, (await params).pictureId);
    // Its bytes never change, and a reader's own browser may keep them for a while; nobody in between may.
    return new Response(new Uint8Array(bytes), { headers: { "content-type": type, "cache-control": "private, max-age=300", "content-disposition": "inline", "x-content-type-options": "nosniff" } });
  } catch (error) {
    return whyNoFile(error);
  }
}
