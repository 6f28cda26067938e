import { z } from "zod";
import { sealWith, unsealWith } from "@/lib/confidentiality/trust-key";
import { keyedHash } from "@/lib/confidentiality/keyed-hash";
import { codeFrom } from "./code";

const stated = z.object({ university: z.string(), credits: z.number(), level: z.number(), reference: z.string(), fromDay: z.string(), untilDay: z.string().nullable() });

/** What a transcript says, as it was when it was made. No text that its owner wrote. */
export const transcriptContent = z.object({
  name: z.string(), trust: z.string(), madeOn: z.string(),
  modules: z.array(z.object({ title: z.string(), halfHours: z.number(), finishedOn: z.string(), validation: stated.nullable() })),
});
export type TranscriptContent = z.infer<typeof transcriptContent>;

const ABOUT = "transcript";

/**
 * A transcript's code. It is worked out anew from the service's key whenever its owner looks, and stored nowhere: a copy of the database has none.
 */
export const codeOf = ({ trustId, id }: { trustId: string; id: string }): string => codeFrom(keyedHash("transcript code", `${trustId}:${id}`));

/** What a code is looked up by. */
export const directoryHash = (code: string) => keyedHash("transcript directory", code);

const keyOf = (code: string) => Buffer.from(keyedHash("transcript content", code));

/** What somebody gives away by a code, as bytes that its code alone opens: a transcript, or a certificate of a programme. */
export const sealForCode = (code: string, content: object): Uint8Array<ArrayBuffer> => new Uint8Array(sealWith(keyOf(code), ABOUT, Buffer.from(JSON.stringify(content))));

/** What is behind `sealForCode`, as unchecked as it came: parse it as what it is. @throws when the code is another */
export const openByCode = (code: string, sealed: Uint8Array): unknown => JSON.parse(unsealWith(keyOf(code), ABOUT, sealed).toString("utf8"));
