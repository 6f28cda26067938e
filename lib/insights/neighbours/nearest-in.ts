import type { SimilarityModel } from "@/lib/comparison/neighbours/model";
import { Prisma } from "@/lib/db/generated/client";

/**
 * SQL: a school in one model, as one row: its values, the phase's count and spread, the nearest of the phase and those of its trust.
 * Its own values and the weights are worked out once, before ten thousand others are looked at (OFFSET 0 keeps them from being worked out again).
 * The distance here only picks whom to fetch; what is shown is reckoned from the fetched values by the model itself.
 * @param model whose coefficients count; a model that standardises by the phase takes them from the phase's deviations
 */
export function nearestIn(model: SimilarityModel, { trustId, urn, count }: { trustId: string; urn: string; count: number }): Prisma.Sql {
  const own = model.key === "public-context";
  const places = model.variables.map(({ coefficient }, at) => ({ coefficient, nth: Prisma.raw(String(at + 1)) }));
  const squared = Prisma.join(places.map(({ nth }) => Prisma.sql`m.weight${nth} * power(c."values"[${nth}] - m.value${nth}, 2)`), " + ");
  const scalars = Prisma.join(places.map(({ coefficient, nth }) => {
    const weight = own ? Prisma.sql`coalesce(1 / nullif(p.deviations[${nth}] * p.deviations[${nth}], 0), 0)` : Prisma.sql`${coefficient}::float8`;
    return Prisma.sql`o."values"[${nth}] AS value${nth}, ${weight} AS weight${nth}`;
  }), ", ");
  const school = Prisma.sql`jsonb_build_object('urn', n.urn, 'values', to_jsonb(n."values"), 'name', coalesce(s.name, r.name, 'URN ' || n.urn), 'council', r."localAuthority", 'schoolId', s.id)`;
  const besides = Prisma.sql`LEFT JOIN register_school r ON r.urn = n.urn LEFT JOIN school s ON s."trustId" = ${trustId}::uuid AND s.urn = n.urn AND s."leftOn" IS NULL`;
  return Prisma.sql`
    SELECT ${model.key} AS model, to_jsonb(m."values") AS "values", m.source, m."academicYear", m.schools, to_jsonb(m.deviations) AS deviations, to_jsonb(m.medians) AS medians,
      (SELECT coalesce(jsonb_agg(${school}), '[]') FROM (
        SELECT c.urn, c."values" FROM compared_school c WHERE c.model = m.model AND c.phase = m.phase AND c.urn <> m.urn ORDER BY ${squared}, c.urn LIMIT ${count}) n ${besides}) AS nearest,
      (SELECT coalesce(jsonb_agg(${school}), '[]') FROM school own JOIN compared_school n ON n.model = m.model AND n.phase = m.phase AND n.urn = own.urn AND n.urn <> m.urn ${besides}
        WHERE own."trustId" = ${trustId}::uuid AND own."leftOn" IS NULL) AS "inTrust"
    FROM (SELECT o.*, p.schools, p.deviations, p.medians, ${scalars} FROM compared_school o JOIN compared_phase p ON p.model = o.model AND p.phase = o.phase
      WHERE o.model = ${model.key} AND o.urn = ${urn} OFFSET 0) m`;
}
