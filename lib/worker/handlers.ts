import { sendInvitation } from "@/lib/auth/links/send-invitation";
import { sendPasswordReset } from "@/lib/auth/links/send-password-reset";
import { mailDates } from "@/lib/dates/mail-dates";
import { goRound } from "@/lib/digest/go-round";
import { sendDigest } from "@/lib/digest/send-digest";
import type { Job } from "@/lib/jobs/job";
import { prepareRelease } from "@/lib/returns/release/prepare-release";
import { readFigureImport } from "@/lib/school-data/imports/read-figure-import";
import { processFilm } from "@/lib/videos/processing/process-film";

/** Does a job, by its kind. */
export function handle(work: Job, at: Date): Promise<void> {
  switch (work.kind) {
    case "invitation":
      return sendInvitation(work, at);
    case "password-reset":
      return sendPasswordReset(work, at);
    case "digest":
      return sendDigest(work, at);
    case "dates":
      return mailDates(work, at);
    case "film":
      return processFilm(work, at);
    case "figures":
      return readFigureImport(work, at);
    case "release":
      return prepareRelease(work, at);
    case "round":
      return goRound(work, at);
  }
}
