import { z } from "zod";

/** Long rather than odd: three random words are easy to remember and hard to guess. */
export const PASSWORD_LEAST = 12;
const PASSWORD_MOST = 200;

/** Long enough, and still among the first that anybody would try. */
const tooCommon = /^(.)\1+$|^(..)\2+$|^(...)\3+$|^(....)\4+$|password|qwerty|letmein|welcome|abc123|12345|iloveyou|braidbraid/i;

export const newPassword = z
  .string()
  .min(PASSWORD_LEAST, `Use at least ${PASSWORD_LEAST} characters. Three random words work well`)
  .max(PASSWORD_MOST, `Use at most ${PASSWORD_MOST} characters`)
  .refine((password) => !tooCommon.test(password), "That is among the first that somebody would try. Choose another");

export const signInWithPassword = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email("Enter your e-mail address, like name@school.org.uk")),
  password: z.string().min(1, "Enter your password").max(PASSWORD_MOST, "That is longer than any password here"),
});

export const choosePassword = z.object({ token: z.string().max(200), password: newPassword });

export const askForNewPassword = signInWithPassword.pick({ email: true });

export const changePassword = z.object({ current: z.string().min(1, "Enter your present password").max(PASSWORD_MOST), password: newPassword });
