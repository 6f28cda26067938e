import { prisma } from "@/lib/db/client";
import { spend } from "@/lib/limits/limit";
import { typedCode } from "./code";
import { type CertificateContent, certificateContent } from "./certificate-content";
import { directoryHash, openByCode, type TranscriptContent, transcriptContent } from "./content";

/** An hour's tries from one internet address. Whoever checks a pile of transcripts needs a few dozen. */
const limit = { name: "verify", points: 60, seconds: 3600 };

export type Verified = { kind: "found"; content: TranscriptContent } | { kind: "certificate"; content: CertificateContent } | { kind: "nothing" } | { kind: "too-many" };

/**
 * What a code leads to: the transcript, or the certificate, as its owner made it. A code that is mistyped, unknown or withdrawn leads to the same nothing.
 * Nobody is known here, so the database answers through one function.
 * @param from the internet address that asks; each try counts against it
 */
export async function verifyTranscript(typed: string, from: string): Promise<Verified> {
  if (!(await spend(limit, from))) return { kind: "too-many" };
  const code = typedCode(typed);
  if (!code) return { kind: "nothing" };
  const [found] = await prisma().$queryRaw<{ sealed: Uint8Array | null }[]>`SELECT transcript_by_code(${directoryHash(code)}) AS sealed`;
  if (!found?.sealed) return { kind: "nothing" };
  const given = openByCode(code, found.sealed);
  const certificate = certificateContent.safeParse(given);
  return certificate.success ? { kind: "certificate", content: certificate.data } : { kind: "found", content: transcriptContent.parse(given) };
}
