-- A stage keeps a key of its own, whatever it is called and wherever it stands; a revision says for which stages its texts were written.
ALTER TABLE "element_revision" ADD COLUMN "stageKeys" TEXT[];

-- What is there already: its places become its keys. The walls stand aside for the owner while it is filled in.
ALTER TABLE framework NO FORCE ROW LEVEL SECURITY;
ALTER TABLE framework_version NO FORCE ROW LEVEL SECURITY;
ALTER TABLE element_revision NO FORCE ROW LEVEL SECURITY;
UPDATE framework SET stages = coalesce((SELECT jsonb_agg(s.stage || jsonb_build_object('key', (s.place - 1)::text) ORDER BY s.place) FROM jsonb_array_elements(stages) WITH ORDINALITY AS s (stage, place)), '[]');
UPDATE framework_version SET stages = coalesce((SELECT jsonb_agg(s.stage || jsonb_build_object('key', (s.place - 1)::text) ORDER BY s.place) FROM jsonb_array_elements(stages) WITH ORDINALITY AS s (stage, place)), '[]');
UPDATE element_revision SET "stageKeys" = ARRAY(SELECT (place - 1)::text FROM generate_series(1, jsonb_array_length(content -> 'stages')) AS place ORDER BY place);
ALTER TABLE framework FORCE ROW LEVEL SECURITY;
ALTER TABLE framework_version FORCE ROW LEVEL SECURITY;
ALTER TABLE element_revision FORCE ROW LEVEL SECURITY;
