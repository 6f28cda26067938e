import type { FullTrust } from "./full-trust/full-trust";
import type { Row } from "./row-matrix";

/** Who sees what of bright spots: everybody what shows; the two what waits; visitor, host and principal a visit. */
export function brightSpotRows({ brightSpots: { spotId, waitingId, closedId, askedId, proposedId, arrangedId } }: FullTrust): Row[] {
  const id = (value: string) => `id = '${value}'`;
  return [
    { what: "a bright spot that shows", table: "bright_spot", where: id(spotId), readers: "everybody but guests", text: "bright-spot" },
    { what: "a bright spot that waits for its host", table: "bright_spot", where: id(waitingId), readers: ["executive", "presenter"], text: "bright-spot-waiting" },
    { what: "a visit that was closed", table: "bright_spot_visit", where: id(closedId), readers: ["seniorLeaderOfCedar", "presenter", "principal"], text: "visit-closed" },
    { what: "a visit that was asked for", table: "bright_spot_visit", where: id(askedId), readers: ["principalOfCedar", "presenter", "principal"], text: "visit-asked" },
    { what: "a visit with a day proposed", table: "bright_spot_visit", where: id(proposedId), readers: ["seniorLeaderOfCedar", "presenter", "principal"], text: "visit-proposed" },
    { what: "a visit that is arranged", table: "bright_spot_visit", where: id(arrangedId), readers: ["principalOfBirch", "presenter", "principal"], text: "visit-arranged" },
    { what: "that a visit took place", table: "visit_closing", where: `"visitId" = '${closedId}'`, readers: "everybody but guests", text: "visit-sentence" },
  ];
}
