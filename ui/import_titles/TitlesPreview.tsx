/** What HR's list says, beside what the ledger says: where they differ comes first, and then how the columns were read. */
import { Button, Checkbox, Select, Stack } from "@mantine/core";
import { useState } from "react";
import type { ChosenFile } from "../api/core";
import type { DifferenceLine, PositionsPreview, TitleField } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { ColumnTable } from "../parts/ColumnTable";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { LineProblems } from "../parts/LineProblems";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import classes from "../parts/imports.module.css";

export function TitlesPreview({ file }: { file: ChosenFile }) {
  // Null until the person changes a guess: the core guesses, or remembers the last time by the headers.
  const [mapping, setMapping] = useState<(TitleField | null)[] | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const preview = useAnswer(
    "import.preview_positions",
    { file: file.file, mapping, sheet },
    { keepPrevious: true },
  );
  return (
    <Answered answer={preview}>
      {(known) => (
        <Known
          file={file}
          preview={known}
          onMapping={setMapping}
          onSheet={(next) => {
            setSheet(next);
            setMapping(null);
          }}
        />
      )}
    </Answered>
  );
}

interface KnownProps {
  file: ChosenFile;
  preview: PositionsPreview;
  onMapping: (mapping: (TitleField | null)[]) => void;
  onSheet: (sheet: string | null) => void;
}

function Known({ file, preview, onMapping, onSheet }: KnownProps) {
  const { t, say } = useWords();
  const names = useFieldNames();
  const fields = preview.columns.map((column) => column.field);
  const what = t("import-people-what", {
    name: preview.fileName,
    format: say(preview.format),
    rows: preview.rows,
  });
  return (
    <>
      <p className={classes.what}>
        {what} {preview.remembered && t("import-people-remembered")}
      </p>
      {preview.sheets.length > 1 && (
        <Select
          className={classes.sheet}
          label={t("import-people-sheet")}
          data={preview.sheets}
          value={preview.sheet}
          onChange={onSheet}
          allowDeselect={false}
        />
      )}
      <Decide file={file} preview={preview} mapping={fields} />
      <Differences differences={preview.differences} count={preview.differenceCount} />
      <ColumnTable
        columns={preview.columns}
        names={names}
        onField={(index, field) => onMapping(fields.map((known, at) => (at === index ? field : known)))}
      />
      <LineProblems problems={preview.problems} count={preview.problemCount} />
    </>
  );
}

function useFieldNames(): Record<TitleField, string> {
  const { t } = useWords();
  return {
    name: t("import-people-field-name"),
    employee_number: t("import-people-field-employee-number"),
    title: t("import-titles-field-title"),
    from: t("import-titles-field-from"),
    to: t("import-titles-field-to"),
    duties: t("import-titles-field-duties"),
  };
}

/** The outcome in a sentence, and the one button. */
function Decide(props: { file: ChosenFile; preview: PositionsPreview; mapping: (TitleField | null)[] }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const { file, preview, mapping } = props;
  const [skipBroken, setSkipBroken] = useState(false);
  const [large, setLarge] = useState(false);
  const bring = useCommand("import.positions");
  const decided = (preview.problemCount === 0 || skipBroken) && (!preview.large || large);
  const ready = !readOnly && preview.people > 0 && decided;
  return (
    <form
      className={classes.decide}
      onSubmit={(event) => {
        event.preventDefault();
        const input = { file: file.file, mapping, sheet: preview.sheet || null, skipBroken, large };
        if (ready) bring.mutate(input, { onSuccess: () => go({ screen: "people" }) });
      }}
    >
      <Stack gap="sm">
        <p className={classes.outcome} role="status">
          {t("import-titles-outcome", { people: preview.people, differences: preview.differenceCount })}
        </p>
        <p className={classes.quiet}>{t("import-titles-beside")}</p>
        {preview.problemCount > 0 && (
          <Checkbox
            label={t("import-people-skip", { count: preview.problemCount })}
            checked={skipBroken}
            onChange={(event) => setSkipBroken(event.currentTarget.checked)}
          />
        )}
        {preview.large && (
          <Checkbox
            label={t("import-people-large")}
            checked={large}
            onChange={(event) => setLarge(event.currentTarget.checked)}
          />
        )}
        {bring.error?.kind === "invalid" && <Notice tone="soon">{say(bring.error.problems[0] ?? bring.error)}</Notice>}
        <div className={classes.buttons}>
          <Button
            type="submit"
            variant="filled"
            disabled={!ready}
            loading={bring.isPending}
            rightSection={<Keys keys="Enter" />}
            autoFocus
          >
            {t("import-titles-keep")}
          </Button>
          <Button onClick={() => go({ screen: "people" })}>{t("import-people-cancel")}</Button>
        </div>
      </Stack>
    </form>
  );
}

/** A title without duties, duties without a title, other days: each in a sentence. */
function Differences({ differences, count }: { differences: DifferenceLine[]; count: number }) {
  const { t, say } = useWords();
  if (count === 0) return null;
  const shown = differences.length;
  return (
    <Section
      title={t("import-titles-differences")}
      hint={shown < count ? t("import-people-problems-first", { count: shown }) : t("import-titles-differences-why")}
    >
      <LineList>
        {differences.map(({ difference, message }, place) => {
          const hollow =
            difference.finding === "title_without_duties" || difference.finding === "duties_without_title";
          return (
            // A difference has no identity but its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Line key={place} glyph={hollow ? "triangle" : "ring"} tone={hollow ? "soon" : "quiet"}>
              {say(message)}
            </Line>
          );
        })}
      </LineList>
    </Section>
  );
}
