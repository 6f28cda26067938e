/** Missing, or not for this person: from outside the two look the same. */
export class NotFound extends Error {
  override name = "NotFound";
  constructor() {
    super("Not found");
  }
}

/** A rule of the domain says no; the message is in the user's words, the field names where it belongs. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Somebody changed it since the writer last saw it; both texts are kept so that neither is lost. */
export class Stale<Saved = unknown> extends Error {
  override name = "Stale";
  constructor(
    readonly saved: Saved,
    readonly version: number,
  ) {
    super("Somebody changed this while you were writing");
  }
}
