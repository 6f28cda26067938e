import { z } from "zod";

/** What a certificate of a programme says, as it was on its day; it is given by a code as a transcript is. No text that its holder wrote. */
export const certificateContent = z.object({
  kind: z.literal("certificate"),
  name: z.string(), trust: z.string(), programme: z.string(), facilitators: z.array(z.string()), startsOn: z.string(), endsOn: z.string(), madeOn: z.string(),
  held: z.number(), came: z.number(), minutes: z.number(), asked: z.number(), sent: z.number(), project: z.boolean(),
});
export type CertificateContent = z.infer<typeof certificateContent>;
