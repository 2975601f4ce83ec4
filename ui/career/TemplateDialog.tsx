/** Seven ladders to start from. A copy is the center's own from then on, in the language it was copied in. */
import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { LadderTemplate, TemplateLine } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { LevelNames } from "./LevelNames";
import classes from "./career.module.css";

export function TemplateDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <FormDialog opened={opened} title={t("ladders-use-template")} onClose={onClose} size={560}>
      <Choose onClose={onClose} />
    </FormDialog>
  );
}

function Choose({ onClose }: { onClose: () => void }) {
  const { language } = useWords();
  const answer = useAnswer("career.templates", { language });
  return <Answered answer={answer}>{(templates) => <Form templates={templates} onClose={onClose} />}</Answered>;
}

function Form({ templates, onClose }: { templates: TemplateLine[]; onClose: () => void }) {
  const { t, language } = useWords();
  const [template, setTemplate] = useState<LadderTemplate | null>(
    templates.find(({ used }) => !used)?.template ?? null,
  );
  const { form, problem } = useCommandForm("career.use_template", template && { template, language }, ({ value }) => {
    onClose();
    go(`/ladders/${value.ladder}`);
  });
  const chosen = templates.find((line) => line.template === template);
  return (
    <DialogForm form={form} verb={t("ladders-copy")} onClose={onClose}>
      <Radio.Group
        label={t("ladders-which")}
        description={t("ladders-template-why")}
        value={template}
        onChange={(value) => setTemplate(value as LadderTemplate)}
        error={problem("name")}
      >
        <Stack gap={4} mt={8}>
          {templates.map(({ template: value, name, levels, used }) => (
            <Radio
              key={value}
              size="md"
              value={value}
              // The templates come a moment after the dialog has opened.
              autoFocus={value === template}
              disabled={used}
              label={used ? t("ladders-template-used", { name }) : name}
              description={levels.length > 1 ? <LevelNames levels={levels.map((level) => level.name)} /> : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {chosen && (
        <div className={classes.preview}>
          <p className={classes.quiet}>{t("ladders-template-asks")}</p>
          <ul>
            {chosen.levels.at(-1)?.expectations.map(({ what }) => <li key={what}>{what}</li>)}
          </ul>
        </div>
      )}
    </DialogForm>
  );
}
