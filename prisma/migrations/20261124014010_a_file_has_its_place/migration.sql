-- Whether a file is one that came before, by one rule for the operator's files and a trust's: the same bytes about the same years, unless it is said to be
-- published after the day by which that one goes: its day of publication, or else the day on which it came.
CREATE FUNCTION is_the_same_file(digest text, years text[], published date, before_digest text, before_years text[], before_published date, came timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT digest = before_digest AND years = before_years AND (published > coalesce(before_published, (came AT TIME ZONE 'Europe/London')::date)) IS NOT TRUE $$;

-- The files that are in for a trust, loaded for all or brought in by itself (for NULL the former alone), each with the moment at which it first came. Figures
-- and inspections have their place in the order by it. Files of before digests were kept are known by none but themselves.
CREATE FUNCTION files_that_came(of_trust uuid) RETURNS TABLE (id uuid, digest text, years text[], "publishedOn" date, at timestamptz, "forAll" boolean, "firstCame" timestamptz) LANGUAGE sql STABLE AS
$$ WITH came AS (
     SELECT i.id, i.digest, ARRAY(SELECT jsonb_array_elements_text(i.report -> 'academicYears')) AS years, i."publishedOn", i."appliedAt" AS at, false AS "forAll"
     FROM figure_import i WHERE i."trustId" = of_trust AND i."appliedAt" IS NOT NULL
     UNION ALL SELECT p.id, p.digest, p."academicYears", p."publishedOn", p."importedAt", true FROM published_import p)
   SELECT c.*, least(c.at, min(o.at)) FROM came c LEFT JOIN came o ON is_the_same_file(c.digest, c.years, c."publishedOn", o.digest, o.years, o."publishedOn", o.at)
   GROUP BY c.id, c.digest, c.years, c."publishedOn", c.at, c."forAll" $$;

-- The same bytes about another year, or published anew, are another file, which the operator loads like any other.
DROP INDEX "published_import_digest_editionKey_editionVersion_key";
CREATE INDEX "published_import_digest_idx" ON "published_import"("digest");
