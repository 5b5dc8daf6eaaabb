-- From the user's columns to what tiles are made of: when an event is, how important it is, and its row as CSV.
-- Here dates are plain days. Days are counted from 1970-01-01, and an end is the first day that no longer belongs to it.
CREATE MACRO cell(text) AS
  CASE WHEN regexp_matches(text, '[",\r\n]') THEN '"' || replace(text, '"', '""') || '"' ELSE coalesce(text, '') END;

CREATE TABLE remaining AS
SELECT
  ("date"::DATE - DATE '1970-01-01')::DOUBLE AS start,
  (coalesce("end"::DATE, "date"::DATE) - DATE '1970-01-01' + 1)::DOUBLE AS stop,
  coalesce(importance::DOUBLE, 1) AS importance,
  concat_ws(',', cell("date"), cell("end"), cell(title), cell("group"), cell(importance)) AS line,
  -- Ties are broken by the first 52 bits of the row's MD5, which compare as 13 letters do.
  substr(md5(line), 1, 13) AS tie
FROM read_csv(getvariable('source'), all_varchar = true, header = true);

CREATE TABLE placed (start DOUBLE, stop DOUBLE, importance DOUBLE, line VARCHAR, tie VARCHAR, level INTEGER);

-- The two roots are as narrow as they can be: k0 is the least for which the data touch no more than two of them.
SET VARIABLE k0 = (
  SELECT min(k) FROM range(0, 64) AS octaves(k), (SELECT min(start) AS first, max(stop) AS last FROM remaining)
  WHERE floor(last / 2.0 ** k) - floor(first / 2.0 ** k) <= 1 AND (k = 0 OR (last - first) / 2 <= 2.0 ** k)
);
SET VARIABLE i0 = (SELECT floor(min(start) / 2.0 ** getvariable('k0'))::BIGINT FROM remaining);
