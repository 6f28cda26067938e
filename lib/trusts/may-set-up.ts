import { isDemo } from "@/lib/auth/settings";
import { isSetUpPass } from "./set-up-pass";

/** Whether somebody may set up a trust: with a pass of the service's operator; in the demo everybody may. */
export function maySetUp(pass: string | undefined, at: Date): boolean {
  return isDemo() || isSetUpPass(pass, at);
}
