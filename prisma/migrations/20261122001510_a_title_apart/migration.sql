-- The title of a linked priority stands apart from what the author wrote that their project serves. Until now it stood in its place.
ALTER TABLE cohort_project NO FORCE ROW LEVEL SECURITY;
UPDATE cohort_project SET content = content || jsonb_build_object('priorityTitle', content->'serves', 'serves', '') WHERE "priorityId" IS NOT NULL AND NOT content ? 'priorityTitle';
ALTER TABLE cohort_project FORCE ROW LEVEL SECURITY;
