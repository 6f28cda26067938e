import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";

/** The same for a page that never was, one that is gone and one that is another's: nobody learns which. */
export function NotHere() {
  return (
    <>
      <PageHeader title="That page is not here" lede="It may have moved, or it may not be yours to open. If somebody sent you the link, ask them to check who can see it." />
      <ButtonLink href="/">Go to your home page</ButtonLink>
    </>
  );
}
