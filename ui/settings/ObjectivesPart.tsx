import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { problemAt, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { InlineEdit } from "../parts/InlineEdit";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import styles from "./settings.module.css";

/** What the team works on: three at most. The fourth is refused kindly, by the core, where it is typed. */
export function ObjectivesPart() {
  const { t, say } = useWords();
  const { settings, readOnly } = useHouse();
  const { objectives } = settings;
  const change = useCommand("settings.change");
  const [typed, setTyped] = useState("");
  const problem = problemAt(change.error, "objectives");

  const add = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (text !== "") change.mutate({ objectives: [...objectives, text] }, { onSuccess: () => setTyped("") });
  };
  const replace = (place: number, text: string) => {
    const others = objectives.map((objective, at) => (at === place ? text : objective));
    change.mutate({ objectives: others.filter((objective) => objective !== "") });
  };
  return (
    <Section title={t("settings-objectives")} hint={t("settings-objectives-hint")}>
      {objectives.length > 0 && (
        <LineList>
          {objectives.map((objective, place) => (
            <Line
              key={objective}
              button={
                !readOnly && (
                  <Button
                    aria-label={t("settings-objective-remove-this", { objective })}
                    onClick={() => replace(place, "")}
                  >
                    {t("settings-objective-remove")}
                  </Button>
                )
              }
            >
              <InlineEdit
                label={t("settings-objective")}
                value={objective}
                empty={t("settings-objective")}
                readOnly={readOnly}
                onSave={(text) => replace(place, text)}
              />
            </Line>
          ))}
        </LineList>
      )}
      {!readOnly && (
        <form className={styles.row} style={{ marginTop: 16, alignItems: "end" }} onSubmit={add}>
          <TextInput
            label={objectives.length === 0 ? t("settings-objective-first") : t("settings-objective-next")}
            placeholder={t("settings-objective-example")}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              change.reset();
            }}
            error={problem && say(problem)}
            w={400}
          />
          <Button
            type="submit"
            disabled={typed.trim() === ""}
            style={{ alignSelf: problem ? "center" : "end" }}
          >
            {t("settings-objective-add")}
          </Button>
        </form>
      )}
    </Section>
  );
}
