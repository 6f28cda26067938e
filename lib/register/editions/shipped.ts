import groups from "./all-groups.json" with { type: "json" };
import { registerEditionSchema, type RegisterEdition } from "./edition";
import memberships from "./academies-and-their-trusts.json" with { type: "json" };
import schools from "./all-establishments.json" with { type: "json" };
import links from "./links-between-schools.json" with { type: "json" };
import context from "./circumstances-of-schools.json" with { type: "json" };

/** The kinds of file of the register that come with Braid. */
export const shippedRegister: readonly RegisterEdition[] = [schools, memberships, groups, context, links].map((edition) => registerEditionSchema.parse(edition));
