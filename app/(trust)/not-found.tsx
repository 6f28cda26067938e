import { NotHere } from "@/components/shell/not-here";

export default function NotFoundInTrust() {
  return (
    <>
      <title>That page is not here · Braid</title>
      <NotHere />
    </>
  );
}
