import type { Metadata } from "next";
import Link from "next/link";
import { type Answers, answersIn, BY_HAND, type Params, stepHref } from "@/app/(public)/set-up/answers";
import { SetUpFrame } from "@/app/(public)/set-up/set-up-frame";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { now } from "@/lib/clock";
import { type FoundTrust, MOST_FOUND, searchTrusts } from "@/lib/register/search-trusts";
import { maySetUp } from "@/lib/trusts/may-set-up";

export const metadata: Metadata = { title: "Set up a trust" };

export default async function SetUpPage({ searchParams }: { searchParams: Params }) {
  const { pass } = await answersIn(searchParams);
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim() : "";
  const found = query && maySetUp(pass, now()) ? await searchTrusts(query) : undefined;
  return (
    <SetUpFrame pass={pass}>
      <PageHeader above="Set up a trust, step 1 of 4" title="Which trust is it?" lede="Braid knows the trusts of the national register, with their schools." />
      <form action="/set-up" className="flex flex-col gap-4">
        {pass && <input type="hidden" name="pass" value={pass} />}
        <TextField name="q" label="Find your trust" hint="Its name, its group number, or the name, URN or postcode of one of its schools." type="search" autoComplete="off" defaultValue={query} />
        <div>
          <Button icon="search">Search</Button>
        </div>
      </form>
      {found && <Results found={found} query={query} pass={pass} />}
    </SetUpFrame>
  );
}

function Results({ found, query, pass }: { found: FoundTrust[]; query: string; pass: Answers["pass"] }) {
  return (
    <section className="mt-10" aria-labelledby="found">
      <h2 id="found" className="text-xl">{found.length === 0 ? `No open trust fits ‘${query}’` : found.length === MOST_FOUND ? `The ${MOST_FOUND} that fit best` : `${found.length} found`}</h2>
      {found.length === MOST_FOUND && <p className="text-muted">Add a word to find fewer.</p>}
      {found.length > 0 && <ul className="mt-4 border-t border-line">
        {found.map((trust) => (
          <li key={trust.groupUid} className="relative flex min-h-14 flex-col justify-center border-b border-line py-3 hover:bg-wash">
            <Link href={stepHref(`/${trust.groupUid}`, { pass })} className="font-[550] after:absolute after:inset-0">{trust.name}</Link>
            <p className="text-sm text-muted">
              {[`Group ${trust.groupUid}`, trust.schools === 1 ? "1 school" : `${trust.schools} schools`, trust.example && `with ${trust.example}`].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>}
      <p className={found.length > 0 ? "mt-6" : "mt-2"}>
        {found.length > 0 ? "Not there?" : "Try part of its name, or one of its schools."} <Link href={stepHref(`/${BY_HAND}`, { pass })} className="inline-flex min-h-11 items-center">Set your trust up by hand</Link>
      </p>
    </section>
  );
}
