import { sendMail } from "@/lib/mail/send-mail";
import type { Account } from "../sign-in-address";
import { makeLink } from "./make-link";
import { findRecipient } from "./find-recipient";

/** Makes an invitation's link and sends it; nothing when the person is gone or suspended by now. */
export async function sendInvitation(account: Account, at: Date): Promise<void> {
  const person = await findRecipient(account, at);
  if (!person) return;
  await sendMail(person, {
    subject: `${person.trustName} invites you to Braid`,
    greeting: `Hello ${person.name},`,
    before: [
      `${person.trustName} uses Braid for its school improvement, and there is an account waiting for you.`,
      "The link below opens a page where you choose a password. If your trust signs in with Microsoft or Google, you can use that from the sign-in page and need no password.",
    ],
    link: { href: await makeLink(account, "invitation", at), words: "Accept the invitation" },
    after: ["It works once, for a fortnight. If you did not expect this, your trust’s administrator can tell you more."],
  });
}
