import { sendMail } from "@/lib/mail/send-mail";
import type { Account } from "../sign-in-address";
import { findRecipient } from "./find-recipient";
import { makeLink } from "./make-link";

/** Makes the link to a new password and sends it; nothing when the person is gone or suspended by now. */
export async function sendPasswordReset(account: Account, at: Date): Promise<void> {
  const person = await findRecipient(account, at);
  if (!person) return;
  await sendMail(person, {
    subject: "Choose a new password for Braid",
    greeting: `Hello ${person.name},`,
    before: [`Somebody, we hope you, asked for a new password for your account at ${person.trustName}.`],
    link: { href: await makeLink(account, "password_reset", at), words: "Choose a new password" },
    after: ["It works once, for an hour. If it was not you, do nothing: your password stays as it is."],
  });
}
