import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { Applied } from "@/lib/roster/applied";
import { capital } from "@/lib/words";

const count = (number: number, one: string, many: string) => (number === 1 ? `one ${one}` : `${number.toLocaleString("en-GB")} ${many}`);

/** What an import does or did, in a sentence that counts only what is there. */
export function doneInWords(done: Applied, tense: "will" | "was"): string {
  const be = (number: number) => (tense === "will" ? "will be" : number === 1 ? "was" : "were");
  const lines = [
    done.added && `${count(done.added, "person", "people")} ${be(done.added)} added`,
    done.renamed && `${count(done.renamed, "name", "names")} ${be(done.renamed)} put right`,
    done.given && `${count(done.given, "role", "roles")} ${be(done.given)} given`,
    done.ended && `${count(done.ended, "role", "roles")} ${tense === "will" ? "will get a last day" : "got a last day"}`,
    done.led && `${count(done.led, "person", "people")} ${be(done.led)} given a line manager`,
    done.unchanged && `${count(done.unchanged, "role stays as it is", "roles stay as they are")}`,
  ].filter((line) => typeof line === "string");
  const said = lines.join("; ");
  return said ? `${capital(said)}.` : "Nothing changed.";
}

export function Done({ done }: { done: Applied }) {
  const actions = (
    <>
      <ButtonLink href="/people">See the people</ButtonLink>
      <ButtonLink href="/people/invite" kind="secondary">Invite them</ButtonLink>
    </>
  );
  return (
    <Notice kind="success" title={doneInWords(done, "was")} actions={actions}>
      Nobody was written to. Invite them when the trust is ready.
    </Notice>
  );
}

/** Whether an import did anything at all. */
export const changedSomething = ({ added, renamed, given, ended, led }: Applied) => added + renamed + given + ended + led > 0;
