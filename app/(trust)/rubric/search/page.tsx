import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { searchInput } from "@/lib/rubric/search/schema";
import { searchRubric } from "@/lib/rubric/search/search-rubric";
import { counted, listed } from "@/lib/words";
import { SearchBox } from "../_parts/search-box";
import { Hits } from "./hits";
import { ModuleHits } from "./module-hits";
import { VideoHits } from "./video-hits";

export const metadata: Metadata = { title: "Search the rubric, its videos and modules" };

export default async function SearchPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const viewer = await requireViewer();
  const { q } = searchInput.parse(await searchParams);
  const { groups, videos, modules, total, corrected, also } = await orNotFound(searchRubric(viewer, q));
  // What an element is comes first, then seeing it done.
  const [first, rest] = [groups.filter(({ kind }) => kind === "element"), groups.filter(({ kind }) => kind !== "element")];
  return (
    <>
      <PageHeader title="Search the rubric" back={{ href: "/rubric", label: "Rubric" }} />
      <SearchBox q={q} />
      {q !== "" && (
        <output className="mt-6 block text-lg">
          {total > 0 ? `${counted(total, "result")} for ` : "Nothing found for "}
          <strong>{corrected.reduce((said, { from, to }) => said.replace(new RegExp(from, "i"), to), q)}</strong>
          {corrected.length > 0 && <span className="text-muted"> (you wrote ‘{corrected.map(({ from }) => from).join(" ")}’)</span>}
          {also.length > 0 && <span className="text-muted">. Also looked for {listed(also)}</span>}
          {total === 0 && <span className="text-muted">. Try one word, or <Link href="/rubric">look through the areas</Link>.</span>}
        </output>
      )}
      {first.map(({ kind, hits }) => <Hits key={kind} kind={kind} hits={hits} />)}
      <VideoHits videos={videos} />
      <ModuleHits modules={modules} />
      {rest.map(({ kind, hits }) => <Hits key={kind} kind={kind} hits={hits} />)}
    </>
  );
}
