import { type Answers, BY_HAND, stepHref } from "@/app/(public)/set-up/answers";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";

/** A trust that the register does not have: its name is enough to begin with. */
export function ByHand({ answers }: { answers: Answers }) {
  return (
    <>
      <PageHeader above="Set up a trust, step 2 of 4" title="What is your trust called?" lede="You add its schools, by URN, once it is set up." back={{ href: stepHref("", { pass: answers.pass }), label: "Search again" }} />
      <form action={`/set-up/${BY_HAND}/administrator`} className="flex flex-col gap-6">
        {answers.pass && <input type="hidden" name="pass" value={answers.pass} />}
        <TextField name="trustName" label="Trust’s name" required maxLength={200} defaultValue={answers.trustName ?? ""} whoSees={{ kind: "trust" }} />
        <div>
          <Button>Continue</Button>
        </div>
      </form>
    </>
  );
}
