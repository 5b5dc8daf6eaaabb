-- One level: run for level = 0, 1, 2 … until nothing remains.
CREATE OR REPLACE TEMP TABLE ranked AS
WITH tiled AS (
  SELECT *, floor(start / 2.0 ** (getvariable('k0') - 4 * getvariable('level')))::BIGINT AS i FROM remaining
), ordered AS (
  SELECT *,
    row_number() OVER (PARTITION BY i ORDER BY importance DESC, tie, start, stop, line) AS place,
    count(*) OVER (PARTITION BY i) AS events
  FROM tiled
), long AS (
  -- Beyond the most important: what lasts longer than the tiles of the next level.
  SELECT *, place > 512 AND stop - start > 2.0 ** (getvariable('k0') - 4 * getvariable('level') - 4) AS too_long FROM ordered
)
SELECT *,
  events <= 1024 OR getvariable('level') = getvariable('last') OR place <= 512
    OR (too_long AND row_number() OVER (PARTITION BY i, too_long ORDER BY place) <= 64) AS stays
FROM long;

INSERT INTO placed SELECT start, stop, importance, line, tie, getvariable('level') FROM ranked WHERE stays;
CREATE OR REPLACE TABLE remaining AS SELECT start, stop, importance, line, tie FROM ranked WHERE NOT stays;
