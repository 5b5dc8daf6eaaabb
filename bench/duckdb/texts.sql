-- The text of every tile, in the order of the tiles' numbers.
CREATE MACRO tile(l, start) AS floor(start / 2.0 ** (getvariable('k0') - 4 * l))::BIGINT;
CREATE MACRO number(l, i) AS (2 * (16 ** l - 1) / 15 + i - getvariable('i0') * 16 ** l)::BIGINT;

CREATE TEMP TABLE below AS
WITH counted AS (
  SELECT l, tile(l, start) AS i,
    floor((start - tile(l, start) * 2.0 ** (getvariable('k0') - 4 * l)) / 2.0 ** (getvariable('k0') - 4 * l - 11))::INTEGER AS bin,
    count(*) AS events
  FROM placed, range(0, 13) AS levels(l) WHERE l < level GROUP BY ALL
), spaced AS (
  SELECT *, bin - coalesce(lag(bin) OVER (PARTITION BY l, i ORDER BY bin), -1) - 1 AS empty FROM counted
)
SELECT number(l, i) AS id,
  '#hist ' || string_agg(CASE empty WHEN 0 THEN '' WHEN 1 THEN '0 ' ELSE 'z' || empty || ' ' END || events, ' ' ORDER BY bin) || chr(10) AS counts
FROM spaced GROUP BY l, i;

CREATE TABLE texts AS
SELECT id, coalesce(counts, '') || getvariable('head') || chr(10) || rows || chr(10) AS text
FROM (
  SELECT number(level, tile(level, start)) AS id, string_agg(line, chr(10) ORDER BY start, stop, importance DESC, tie, line) AS rows
  FROM placed GROUP BY level, tile(level, start)
) LEFT JOIN below USING (id)
ORDER BY id;
