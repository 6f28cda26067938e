import type { ComponentProps, ReactNode } from "react";
import { MoreMenu } from "@/components/shell/more-menu";
import { PersonMenu } from "@/components/shell/person-menu";
import type { Place } from "@/components/shell/place";
import { PlaceLink } from "@/components/shell/place-link";
import { Stitches } from "@/components/shell/stitches";
import { type TrustFace, TrustName } from "@/components/shell/trust-name";
import { Icon } from "@/components/ui/icon";

const ON_THE_BAR = 4;

type Props = ComponentProps<typeof PersonMenu> & {
  trust: TrustFace;
  /** The first four stand on a phone's bar, the others under 'More'; a laptop's rail shows them all. */
  places: readonly Place[];
  /** A line over the page, such as 'You are seeing this as …'. */
  banner?: ReactNode;
  children: ReactNode;
};

export function SignedInFrame({ trust, places, banner, children, ...person }: Props) {
  return (
    <div className="frame">
      <header className="phone-top">
        <TrustName trust={trust} />
      </header>
      <nav aria-label="Main" className="rail">
        <Stitches accent={trust.accent} />
        <TrustName trust={trust} className="mb-6 pr-5" />
        <ul className="flex flex-col">
          {places.map((place) => (
            <li key={place.href}>
              <PlaceLink href={place.href} className="rail-link">
                <Icon name={place.icon} />
                {place.label}
              </PlaceLink>
            </li>
          ))}
        </ul>
        <div className="mt-auto pt-8 pr-4">
          <PersonMenu {...person} />
        </div>
      </nav>
      <nav aria-label="Main" className="bar">
        <ul className="bar-list">
          {places.slice(0, ON_THE_BAR).map((place) => (
            <li key={place.href} className="min-w-0 grow basis-0">
              <PlaceLink href={place.href} className="bar-link">
                <Icon name={place.icon} />
                {place.label}
              </PlaceLink>
            </li>
          ))}
          <li className="min-w-0 grow basis-0">
            <MoreMenu
              label={
                <>
                  <Icon name="more" />
                  More
                </>
              }
            >
              <ul className="mb-4 flex flex-col">
                {places.slice(ON_THE_BAR).map((place) => (
                  <li key={place.href}>
                    <PlaceLink href={place.href} className="sheet-link">
                      <Icon name={place.icon} />
                      {place.label}
                    </PlaceLink>
                  </li>
                ))}
              </ul>
              <PersonMenu {...person} />
            </MoreMenu>
          </li>
        </ul>
      </nav>
      <main id="main" tabIndex={-1} className="page">
        {banner}
        {children}
      </main>
    </div>
  );
}
