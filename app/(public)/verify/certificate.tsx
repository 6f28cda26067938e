import type { CertificateContent } from "@/lib/credits/transcripts/certificate-content";
import { withItsYear } from "@/lib/school-year/day";
import { counted, lasting, listed } from "@/lib/words";

/** A certificate as its holder took it, the same for them and for whoever has its code. */
export function Certificate({ content: { name, trust, programme, facilitators, startsOn, endsOn, madeOn, held, came, minutes, asked, sent, project } }: { content: CertificateContent }) {
  const facts = [
    `${came} of ${counted(held, "session")} attended, ${lasting(minutes)} together`,
    asked > 0 && `${sent} of ${counted(asked, "task")} tried at their own school and written up`,
    project && "a project of their own, shared with those who led it",
  ].filter((one) => one !== false);
  return (
    <section aria-labelledby="certificate-name" className="keep-together rounded-md border border-edge bg-surface px-6 py-10 text-center sm:px-12 sm:py-16">
      <p>{trust}</p>
      <p className="mt-8 text-muted">This is to say that</p>
      <h2 id="certificate-name" className="mt-2 text-3xl sm:text-4xl">{name}</h2>
      <p className="mt-4 text-muted">completed</p>
      <p className="mt-2 font-serif text-2xl font-[560]">{programme}</p>
      <p className="mt-2">{withItsYear(startsOn)} to {withItsYear(endsOn)}</p>
      <ul className="mx-auto mt-8 flex max-w-text flex-col gap-1 border-y border-line py-4">{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      <p className="mt-8">Led by {listed(facilitators)}</p>
      <p className="mt-1 text-sm text-muted">As it stood on {withItsYear(madeOn)}</p>
    </section>
  );
}
