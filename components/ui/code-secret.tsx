import { Copyable } from "@/components/ui/copyable";
import { Details } from "@/components/ui/details";
import { QrCode } from "@/components/ui/qr-code";

/** What an authenticator app needs to make one-time codes: to scan, to open on the phone itself, or to type. */
export function CodeSecret({ uri, secret }: { uri: string; secret: string }) {
  return (
    <ol className="mb-8 flex max-w-text list-decimal flex-col gap-5 pl-6">
      <li>
        Open an authenticator app on your phone. If you have none, your phone’s app store has several; Microsoft’s and Google’s both work.
      </li>
      <li>
        <p>Scan this with the app.</p>
        <QrCode text={uri} title="QR code for your authenticator app" className="my-4 size-52 border border-line" />
        <p>
          On your phone now?{" "}
          <a href={uri} className="inline-flex min-h-11 items-center">
            Open it in the app
          </a>
        </p>
        <Details summary="I cannot scan it">
          <Copyable label="Type this into the app" value={secret.replaceAll(/(.{4})(?=.)/g, "$1 ")} />
        </Details>
      </li>
      <li>Type the six digits that the app shows.</li>
    </ol>
  );
}
