/** Everything about me, for me; and being forgotten for good. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { call } from "../api/core";
import type { PersonId } from "../api/generated";
import { problemAt, useAnswer, useDoor } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useSaveDocument } from "../app/saveDocument";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Confirm } from "../parts/Confirm";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";

export function PersonPrivacy({ person }: { person: PersonId }) {
  const { t, number } = useWords();
  const { readOnly } = useHouse();
  const preview = useAnswer("privacy.erase_preview", { person });
  const [erasing, setErasing] = useState(false);
  return (
    <Answered answer={preview}>
      {({ name, rows }) => (
        <>
          <SubjectFile person={person} name={name} />
          <Section title={t("privacy-held", { name })}>
            <LineList>
              {rows.map((row) => (
                <Line key={row.kind} button={<span>{number(row.count)}</span>}>
                  {t(row.kind)}
                </Line>
              ))}
            </LineList>
          </Section>
          {!readOnly && (
            <Section title={t("privacy-erase-title", { name })} hint={t("privacy-erase-hint")}>
              <Button color="red" variant="outline" onClick={() => setErasing(true)}>
                {t("privacy-erase-open")}
              </Button>
              <EraseDialog person={person} name={name} opened={erasing} onClose={() => setErasing(false)} />
            </Section>
          )}
        </>
      )}
    </Answered>
  );
}

function SubjectFile({ person, name }: { person: PersonId; name: string }) {
  const { t } = useWords();
  const save = useSaveDocument();
  return (
    <Section title={t("privacy-subject-title", { name })} hint={t("privacy-subject-hint", { name })}>
      <Button onClick={() => save(call("privacy.subject_file", { person }))}>{t("privacy-subject-save")}</Button>
    </Section>
  );
}

/** Can't be undone, so it takes the whole name, typed. */
function EraseDialog(props: { person: PersonId; name: string; opened: boolean; onClose: () => void }) {
  const { t, say } = useWords();
  const toasts = useToasts();
  const [typedName, setTypedName] = useState("");
  // The person's page is about to be gone: leave it before everything is asked again.
  const erase = useDoor("privacy.erase", {
    onAnswer: () => {
      toasts.show(t("privacy-erased"));
      go({ screen: "people" });
    },
  });
  const problem = problemAt(erase.error, "typedName");
  return (
    <Confirm
      opened={props.opened}
      title={t("privacy-erase-title", { name: props.name })}
      verb={t("privacy-erase")}
      ready={typedName.trim() !== ""}
      busy={erase.isPending}
      onClose={props.onClose}
      onConfirm={() => erase.mutate({ person: props.person, typedName: typedName.trim() })}
    >
      <p>{t("privacy-erase-what")}</p>
      <TextInput
        label={t("privacy-erase-type", { name: props.name })}
        value={typedName}
        onChange={(event) => setTypedName(event.currentTarget.value)}
        error={problem && say(problem)}
        autoComplete="off"
        data-autofocus
      />
    </Confirm>
  );
}
