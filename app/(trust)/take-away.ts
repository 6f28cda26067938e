import { NotFound, Refused } from "@/lib/errors";

/** A file to keep. */
export function asFile(body: Buffer | string, name: string, type: string): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"`, "cache-control": "no-store" },
  });
}

export const nothingHere = () => new Response("Not found", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });

/** The answer to a file that could not be made: missing, or refused in plain words. */
export function whyNoFile(error: unknown): Response {
  if (error instanceof NotFound) return nothingHere();
  if (error instanceof Refused) return new Response(error.message, { status: 503, headers: { "content-type": "text/plain; charset=utf-8" } });
  throw error;
}
