import { Notice } from "@/components/ui/notice";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Says what was just done, when the address says that something was. */
export async function SavedNotice({ searchParams, words }: { searchParams: SearchParams; words: Record<string, string> }) {
  const { done } = await searchParams;
  const said = typeof done === "string" && Object.hasOwn(words, done) ? words[done] : undefined;
  return said ? (
    <div className="mb-8">
      <Notice kind="success">{said}</Notice>
    </div>
  ) : null;
}
