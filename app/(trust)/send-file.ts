import { asAttachment } from "@/lib/documents/as-attachment";
import { whyNoFile } from "./take-away";

type Sent = { bytes: Buffer; name: string; type: string };

/** The answer with a file that somebody added: to keep and never to show, kept by nobody in between. `proxy.ts` takes every power from it. */
export async function sendFile(file: Promise<Sent>): Promise<Response> {
  try {
    const { bytes, name, type } = await file;
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": type, "content-disposition": asAttachment(name), "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    return whyNoFile(error);
  }
}
