import { z } from "zod";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { LARGEST_FILM } from "@/lib/videos/limits";

/** What of tus (https://tus.io/protocols/resumable-upload) is spoken here. */
const VERSION = "1.0.0";
const always = { "tus-resumable": VERSION, "cache-control": "no-store", "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };

/** An answer as the protocol wants it, with words where there is something to say to a person. */
export const answer = (status: number, headers: Record<string, string> = {}, words?: string): Response =>
  new Response(words ?? null, { status, headers: { ...always, ...(words ? { "content-type": "text/plain; charset=utf-8" } : {}), ...headers } });

/** What is spoken here, for whoever asks by OPTIONS. */
export const whatIsSpoken = (): Response => answer(204, { "tus-version": VERSION, "tus-extension": "creation,termination", "tus-max-size": String(LARGEST_FILM), allow: "OPTIONS, POST, HEAD, PATCH, DELETE" });

/** The answer to a request in another version of the protocol, or in none; undefined when it is ours. */
export const otherVersion = ({ headers }: Request): Response | undefined => (headers.get("tus-resumable") === VERSION ? undefined : answer(412, { "tus-version": VERSION }));

const count = z.string().regex(/^\d{1,15}$/).transform(Number);
/** A count of bytes in a header; undefined when it is none. */
export const numberIn = ({ headers }: Request, name: string): number | undefined => count.safeParse(headers.get(name)).data;

/** Which upload: its id stands in the address that the creation gave. */
export const uploadIn = ({ url }: Request): string => new URL(url).searchParams.get("id") ?? "";

/** A value of Upload-Metadata, which holds pairs of a name and base64. */
export function metadataIn({ headers }: Request, name: string): string {
  const pair = (headers.get("upload-metadata") ?? "").split(",").map((part) => part.trim().split(" ")).find(([key]) => key === name);
  return Buffer.from(pair?.[1] ?? "", "base64").toString("utf8").slice(0, 200);
}

/** The one value that is kept of Upload-Metadata, as it is told again: no file's name is ever stored. */
export const keptMetadata = (fingerprint: string): Record<string, string> => (fingerprint === "" ? {} : { "upload-metadata": `fingerprint ${Buffer.from(fingerprint).toString("base64")}` });

/** The domain's no in the protocol's words. */
export function whyNot(error: unknown): Response {
  if (error instanceof NotFound) return answer(404);
  if (error instanceof Stale) return answer(409, { "upload-offset": String(error.version) });
  if (error instanceof Refused) return answer(422, {}, error.message);
  throw error;
}
