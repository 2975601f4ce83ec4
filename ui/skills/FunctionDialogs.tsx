/** The dialogs about work that must go on: what it takes, and who holds it. */
import { Button, Group, Select, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { FunctionId, FunctionLine, HolderRole, PersonId } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { startOfSentence, useWords } from "../app/words";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Line, LineList } from "../parts/LineList";
import { PersonPicker } from "../parts/PersonPicker";
import { FunctionForm } from "./FunctionForm";
import { ROLES, ROLE_WORDS } from "./lists";
import classes from "./skills.module.css";

export type FunctionDialog =
  | { kind: "save"; line: FunctionLine | null }
  | { kind: "holders"; function: FunctionId };

export function FunctionDialogs(props: {
  dialog: FunctionDialog | null;
  /** Read anew after each change, so that the holders in the dialog are those of now. */
  lines: FunctionLine[];
  onClose: () => void;
}) {
  const { t } = useWords();
  const { dialog, lines, onClose } = props;
  const held = dialog?.kind === "holders" ? lines.find((line) => line.function === dialog.function) : undefined;
  const saved = dialog?.kind === "save" ? dialog : null;
  return (
    <>
      <FormDialog
        opened={saved !== null}
        title={saved?.line ? t("work-change-title", { work: saved.line.name }) : t("work-add")}
        size={560}
        onClose={onClose}
      >
        {saved && <FunctionForm line={saved.line} onClose={onClose} />}
      </FormDialog>
      <FormDialog
        opened={held !== undefined}
        title={t("work-holders-title", { work: held?.name ?? "" })}
        size={560}
        onClose={onClose}
      >
        {held && <HoldersForm line={held} onClose={onClose} />}
      </FormDialog>
    </>
  );
}

function HoldersForm({ line, onClose }: { line: FunctionLine; onClose: () => void }) {
  const { t } = useWords();
  const people = useAnswer("people.list", {});
  const [person, setPerson] = useState<PersonId | null>(null);
  const [role, setRole] = useState<HolderRole>("stand_in");
  const input = person === null ? null : { function: line.function, person, role };
  const { form, problem } = useCommandForm("cover.name_holder", input, onClose);
  return (
    <DialogForm form={form} verb={t("work-name-holder")} onClose={onClose}>
      {line.holders.length === 0 ? <p className={classes.quiet}>{t("work-no-holders")}</p> : <Held line={line} />}
      <div className={classes.pair}>
        <PersonPicker
          label={t("work-who")}
          people={people.data ?? []}
          value={person}
          onChange={setPerson}
          error={problem("person")}
          autoFocus
        />
        <Select
          label={t("work-role")}
          data={ROLES.map((one) => ({ value: one as string, label: t(ROLE_WORDS[one]) }))}
          value={role}
          onChange={(chosen) => setRole((chosen ?? "stand_in") as HolderRole)}
          allowDeselect={false}
          error={problem("role")}
        />
      </div>
    </DialogForm>
  );
}

function Held({ line }: { line: FunctionLine }) {
  const { t } = useWords();
  const name = useCommand("cover.name_holder");
  return (
    <LineList>
      {line.holders.map((holder) => (
        <Line
          key={holder.person}
          button={
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => name.mutate({ function: line.function, person: holder.person, role: null })}
              >
                {t("work-no-longer")}
                <VisuallyHidden>: {holder.name}</VisuallyHidden>
              </Button>
            </Group>
          }
        >
          <b>{holder.name}</b> · {startOfSentence(t(ROLE_WORDS[holder.role]))}
        </Line>
      ))}
    </LineList>
  );
}
