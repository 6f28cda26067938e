import { createTransport } from "nodemailer";
import type { Invitation } from "@/lib/calendar/invitation";
import { asHtml } from "./as-html";
import { asText } from "./as-text";
import type { Letter } from "./letter";

/**
 * Hands a letter in at the mail server that SMTP_URL names.
 * @param invitation a date that the reader's calendar takes in with it
 * @throws when the server does not take it; the job that sends it tries again later
 */
export async function sendMail(to: { name: string; email: string }, letter: Letter, invitation?: Invitation): Promise<void> {
  const transport = createTransport(process.env.SMTP_URL, { disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({
      from: process.env.MAIL_FROM,
      to: { name: to.name, address: to.email },
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      ...(invitation && { icalEvent: { method: invitation.method, content: invitation.content, filename: "date.ics" } }),
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
  } finally {
    transport.close();
  }
}
