/** The dialogs about skills: a new one, one by its head, and what somebody can do by its cell. */
import type { PersonId, SkillCell, SkillColumn, SkillId, SkillRow } from "../api/generated";
import { useWords } from "../app/words";
import { FormDialog } from "../parts/FormDialog";
import { CellForm } from "./CellForm";
import { AddSkillForm, SkillForm } from "./SkillForms";

export type SkillDialog =
  | { kind: "add" }
  | { kind: "skill"; skill: Pick<SkillColumn, "skill" | "name" | "counting" | "stale" | "learning"> }
  | {
      kind: "cell";
      person: { person: PersonId; name: string } & Partial<SkillRow>;
      skill: { skill: SkillId; name: string };
      cell: SkillCell | null;
    };

export function SkillDialogs({ dialog, onClose }: { dialog: SkillDialog | null; onClose: () => void }) {
  const { t } = useWords();
  const title = (() => {
    switch (dialog?.kind) {
      case "add":
        return t("skills-add");
      case "skill":
        return dialog.skill.name;
      case "cell":
        return t("skills-cell-title", { name: dialog.person.name, skill: dialog.skill.name });
      default:
        return "";
    }
  })();
  return (
    <FormDialog opened={dialog !== null} title={title} onClose={onClose}>
      {dialog?.kind === "add" && <AddSkillForm onClose={onClose} />}
      {dialog?.kind === "skill" && <SkillForm skill={dialog.skill} onClose={onClose} />}
      {dialog?.kind === "cell" && <CellForm {...dialog} onClose={onClose} />}
    </FormDialog>
  );
}
