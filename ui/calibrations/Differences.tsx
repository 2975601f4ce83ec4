/** Only the questions in which they differ: what each saw, and the sentence on which they agree. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { CalibrationDifference, CalibrationPage, ItemKind } from "../api/generated";
import { problemAt, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { EmptyState } from "../parts/EmptyState";
import { Section } from "../parts/Section";
import { MARK_WORDS } from "../quality/lists";
import classes from "./calibrations.module.css";

export function Differences({ page }: { page: CalibrationPage }) {
  const { t } = useWords();
  const kinds = page.card.sections.flatMap((section) => section.items.map((item) => item.kind));
  if (page.differences.length === 0) {
    return <EmptyState sentence={t("calibrate-same")} example={t("calibrate-same-next")} />;
  }
  return (
    <Section title={t("calibrate-differ")} hint={t("calibrate-differ-hint")}>
      {page.differences.map((difference) => (
        <Difference
          key={difference.item}
          difference={difference}
          kind={kinds[difference.place] ?? "three"}
        />
      ))}
    </Section>
  );
}

function Difference({ difference, kind }: { difference: CalibrationDifference; kind: ItemKind }) {
  const { t } = useWords();
  const { place, question, great, marks } = difference;
  return (
    <div className={classes.difference}>
      <h3 className={classes.what}>
        {place + 1}. {question}
      </h3>
      <p className={classes.quiet}>{great}</p>
      <ul className={classes.views}>
        {marks.map(({ name, mark }) => (
          <li key={name}>
            {name}: <b>{t(MARK_WORDS[kind][mark])}</b>
          </li>
        ))}
      </ul>
      <Agreed difference={difference} />
    </div>
  );
}

/** What they agree on stands beside the question from now on, for whoever checks and whoever is checked. */
function Agreed({ difference }: { difference: CalibrationDifference }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const [example, setExample] = useState(difference.example);
  const give = useCommand("quality.give_example");
  const problem = problemAt(give.error, "example");
  const isNew = example.trim() !== "" && example.trim() !== difference.example;
  if (readOnly) return <p className={classes.example}>{difference.example}</p>;
  return (
    <form
      className={classes.agreed}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) give.mutate({ item: difference.item, example: example.trim() });
      }}
    >
      <TextInput
        label={t("calibrate-agreed", { number: difference.place + 1 })}
        placeholder={t("calibrate-agreed-example")}
        value={example}
        onChange={(event) => setExample(event.currentTarget.value)}
        error={problem && say(problem)}
      />
      <Button type="submit" disabled={!isNew} loading={give.isPending}>
        {t("calibrate-agreed-keep")}
      </Button>
    </form>
  );
}
