import type { SimilarityModel } from "@/lib/comparison/neighbours/model";
import { Prisma } from "@/lib/db/generated/client";

/**
 * SQL: a school in one model, as one row: its values, the phase's count and spread, the nearest of the phase and those of its trust.
 * The distance here only picks whom to fetch; what is shown is reckoned from the fetched values by the model itself.
 * @param model whose coefficients count; a model that standardises by the phase takes them from the phase's deviations
 */
export function nearestIn(model: SimilarityModel, { trustId, urn, count }: { trustId: string; urn: string; count: number }): Prisma.Sql {
  const own = model.key === "public-context";
  const squared = Prisma.join(
    model.variables.map(({ coefficient }, at) => {
      const place = Prisma.raw(String(at + 1));
      const difference = Prisma.sql`(c."values"[${place}] - m."values"[${place}])`;
      const weight = own ? Prisma.sql`coalesce(1 / nullif(p.deviations[${place}] * p.deviations[${place}], 0), 0)` : Prisma.sql`${coefficient}::float8`;
      return Prisma.sql`${weight} * ${difference} * ${difference}`;
    }),
    " + ",
  );
  const school = Prisma.sql`jsonb_build_object('urn', n.urn, 'values', to_jsonb(n."values"), 'name', coalesce(s.name, r.name, 'URN ' || n.urn), 'council', r."localAuthority", 'schoolId', s.id)`;
  const besides = Prisma.sql`LEFT JOIN register_school r ON r.urn = n.urn LEFT JOIN school s ON s."trustId" = ${trustId}::uuid AND s.urn = n.urn AND s."leftOn" IS NULL`;
  return Prisma.sql`
    SELECT ${model.key} AS model, to_jsonb(m."values") AS "values", m.source, m."academicYear", p.schools, to_jsonb(p.deviations) AS deviations, to_jsonb(p.medians) AS medians,
      (SELECT coalesce(jsonb_agg(${school}), '[]') FROM (
        SELECT c.urn, c."values" FROM compared_school c WHERE c.model = m.model AND c.phase = m.phase AND c.urn <> m.urn ORDER BY ${squared}, c.urn LIMIT ${count}) n ${besides}) AS nearest,
      (SELECT coalesce(jsonb_agg(${school}), '[]') FROM school own JOIN compared_school n ON n.model = m.model AND n.phase = m.phase AND n.urn = own.urn AND n.urn <> m.urn ${besides}
        WHERE own."trustId" = ${trustId}::uuid AND own."leftOn" IS NULL) AS "inTrust"
    FROM compared_school m JOIN compared_phase p ON p.model = m.model AND p.phase = m.phase WHERE m.model = ${model.key} AND m.urn = ${urn}`;
}
