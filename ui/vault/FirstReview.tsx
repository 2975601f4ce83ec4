/** A reviewer's first page: who reviews, and for whom. Both stand on every request, so that a leader knows who asks. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { problemAt, useCommand } from "../api/hooks";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DoorPage } from "./DoorPage";
import styles from "./vault.module.css";

export function FirstReview() {
  const { t, say } = useWords();
  const [name, setName] = useState("");
  const [organisation, setOrganisation] = useState("");
  const settle = useCommand("settings.change", { quiet: true });
  const problemOf = (field: string) => {
    const problem = problemAt(settle.error, field);
    return problem && say(problem);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go("/");
    settle.mutate({ leaderName: name.trim(), teamName: organisation.trim(), firstRunDone: true });
  };
  return (
    <DoorPage title={t("vault-review-title")} sentence={t("vault-review-sentence")}>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={t("vault-review-name")}
          description={t("vault-review-name-hint")}
          value={name}
          error={problemOf("leaderName")}
          onChange={(event) => setName(event.currentTarget.value)}
          autoFocus
          required
        />
        <TextInput
          label={t("vault-review-organisation")}
          value={organisation}
          error={problemOf("teamName")}
          onChange={(event) => setOrganisation(event.currentTarget.value)}
          required
        />
        <div className={styles.formEnd}>
          <Button
            type="submit"
            variant="filled"
            loading={settle.isPending}
            disabled={name.trim() === "" || organisation.trim() === ""}
          >
            {t("vault-first-finish")}
          </Button>
        </div>
      </form>
    </DoorPage>
  );
}
