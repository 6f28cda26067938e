import { findRecipient } from "@/lib/auth/links/find-recipient";
import { baseUrl } from "@/lib/auth/settings";
import { sendMail } from "@/lib/mail/send-mail";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import { whatWaits } from "./what-waits";
import { writeDigest } from "./write-digest";

/** Sends a person's digest of the day, when there is something to say and they are still here. */
export async function sendDigest(about: { trustId: string; personId: string }, at: Date): Promise<void> {
  const [viewer, recipient] = [await viewerForJob(about, at), await findRecipient(about, at)];
  if (!viewer || !recipient) return;
  const waits = await whatWaits(viewer);
  const letter = waits && writeDigest(viewer.name, waits, baseUrl());
  if (letter) await sendMail(recipient, letter);
}
