/** The first day: three ways to begin. */
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useDoor } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { EmptyState } from "../parts/EmptyState";
import { DialogForm, FormDialog } from "../parts/FormDialog";

export function EmptyTeam() {
  const { t } = useWords();
  const { status } = useHouse();
  const openSample = useDoor("vault.open_sample");
  const [typing, setTyping] = useState(false);
  return (
    <>
      <EmptyState
        sentence={t("today-empty-title")}
        example={t("today-empty-text")}
        button={
          <>
            <Button variant="filled" onClick={() => go("/import")}>
              {t("today-import")}
            </Button>
            <Button onClick={() => setTyping(true)}>{t("today-type-names")}</Button>
            {!status.sample && (
              <Button loading={openSample.isPending} onClick={() => openSample.mutate(null)}>
                {t("today-sample")}
              </Button>
            )}
          </>
        }
      />
      <FormDialog opened={typing} title={t("today-names-title")} onClose={() => setTyping(false)}>
        <NamesForm onClose={() => setTyping(false)} />
      </FormDialog>
    </>
  );
}

function NamesForm({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const names = text
    .split("\n")
    .map((name) => name.trim())
    .filter(Boolean);
  const { form, problem } = useCommandForm(
    "people.welcome_many",
    names.length > 0 ? { names } : null,
    onClose,
  );
  return (
    <DialogForm form={form} verb={t("today-names-add", { count: names.length })} onClose={onClose}>
      <Textarea
        label={t("today-names-field")}
        placeholder={t("today-names-example")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={6}
        maxRows={14}
        data-autofocus
        error={problem("names")}
      />
    </DialogForm>
  );
}
