import { asAttachment } from "@/lib/documents/as-attachment";
import { whyNoFile } from "./take-away";

type Sent = { bytes: Buffer; name: string; type: string };

/** The answer with a file that somebody added: to keep and never to show, kept by nobody in between, and without any power should a browser open it all the same. */
export async function sendFile(file: Promise<Sent>): Promise<Response> {
  try {
    const { bytes, name, type } = await file;
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": type, "content-disposition": asAttachment(name), "cache-control": "private, no-store",
        "x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      },
    });
  } catch (error) {
    return whyNoFile(error);
  }
}
