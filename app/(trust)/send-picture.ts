import { whyNoFile } from "./take-away";

type Sent = { bytes: Buffer; type: string };

/** The answer with a picture, kept by nobody in between and by its reader's own browser as `keep` says; nothing where there is none for them. */
export async function sendPicture(picture: Promise<Sent>, keep: "no-store" | "max-age=300"): Promise<Response> {
  try {
    const { bytes, type } = await picture;
    return new Response(new Uint8Array(bytes), { headers: { "content-type": type, "cache-control": `private, ${keep}`, "content-disposition": "inline", "x-content-type-options": "nosniff" } });
  } catch (error) {
    return whyNoFile(error);
  }
}
