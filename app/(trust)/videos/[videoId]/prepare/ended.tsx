import { Notice } from "@/components/ui/notice";
import { type Day, withItsYear } from "@/lib/school-year/day";

/** What it means that the last day of the consent is past, and the two ways on. */
export function Ended({ on }: { on: Day }) {
  return (
    <div className="mt-8">
      <Notice kind="attention" title={`The consent ended on ${withItsYear(on)}`}>
        Nobody but you has seen the video since. To show it again, ask those who are seen, take it back, say until when, and send it for review. Otherwise withdraw it and delete it for good.
      </Notice>
    </div>
  );
}
