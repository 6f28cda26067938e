import { prisma } from "@/lib/db/client";
import { spend } from "@/lib/limits/limit";
import { typedCode } from "./code";
import { directoryHash, openByCode, type TranscriptContent } from "./content";

/** An hour's tries from one internet address. Whoever checks a pile of transcripts needs a few dozen. */
const limit = { name: "verify", points: 60, seconds: 3600 };

export type Verified = { kind: "found"; content: TranscriptContent } | { kind: "nothing" } | { kind: "too-many" };

/**
 * What a code leads to: the transcript as its owner made it. A code that is mistyped, unknown or withdrawn leads to the same nothing.
 * Nobody is known here, so the database answers through one function.
 * @param from the internet address that asks; each try counts against it
 */
export async function verifyTranscript(typed: string, from: string): Promise<Verified> {
  if (!(await spend(limit, from))) return { kind: "too-many" };
  const code = typedCode(typed);
  if (!code) return { kind: "nothing" };
  const [found] = await prisma().$queryRaw<{ sealed: Uint8Array | null }[]>`SELECT transcript_by_code(${directoryHash(code)}) AS sealed`;
  return found?.sealed ? { kind: "found", content: openByCode(code, found.sealed) } : { kind: "nothing" };
}
