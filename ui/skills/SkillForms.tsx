import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { SkillColumn } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { DialogForm } from "../parts/FormDialog";
import classes from "./skills.module.css";

export function AddSkillForm({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const input = name.trim() === "" ? null : { name: name.trim() };
  const { form, problem } = useCommandForm("skills.add", input, onClose);
  return (
    <DialogForm form={form} verb={t("skills-add-do")} onClose={onClose}>
      <TextInput
        label={t("skills-name")}
        description={t("skills-name-hint")}
        placeholder={t("skills-name-example")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem("name")}
        data-autofocus
      />
    </DialogForm>
  );
}

/** One skill: how it stands, its name, and the way out where nobody has it. */
export function SkillForm(props: {
  skill: Pick<SkillColumn, "skill" | "name" | "counting" | "stale" | "learning">;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { skill, onClose } = props;
  const [name, setName] = useState(skill.name);
  const remove = useCommand("skills.remove");
  const changed = name.trim() !== "" && name.trim() !== skill.name;
  const input = changed ? { skill: skill.skill, name: name.trim() } : null;
  const { form, problem } = useCommandForm("skills.rename", input, onClose);
  const { counting, stale, learning } = skill;
  return (
    <DialogForm form={form} verb={t("skills-rename-do")} onClose={onClose}>
      <p>{t("skills-counts", { counting, stale, learning })}</p>
      <TextInput
        label={t("skills-name")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem("name")}
        data-autofocus
      />
      <div>
        <Button variant="subtle" onClick={() => remove.mutate({ skill: skill.skill }, { onSuccess: onClose })}>
          {t("skills-remove")}
        </Button>
        <p className={classes.quiet}>{t("skills-remove-hint")}</p>
      </div>
    </DialogForm>
  );
}
