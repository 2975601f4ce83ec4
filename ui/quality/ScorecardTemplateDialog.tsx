/** Three scorecards to start from. A copy is the team's own from then on, in the language it was copied in. */
import { Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { Scorecard, ScorecardTemplate } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { TEMPLATES, TEMPLATE_WORDS } from "./lists";
import classes from "./quality.module.css";

export function ScorecardTemplateDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <FormDialog opened={opened} title={t("scorecards-use-template")} onClose={onClose} size={560}>
      <Choose onClose={onClose} />
    </FormDialog>
  );
}

function Choose({ onClose }: { onClose: () => void }) {
  const { t, language } = useWords();
  const [template, setTemplate] = useState<ScorecardTemplate>("voice");
  const answer = useAnswer("quality.template", { template, language }, { keepPrevious: true });
  const { form, problem } = useCommandForm(
    "quality.write_scorecard",
    answer.data === undefined || answer.isPlaceholderData ? null : { card: answer.data },
    ({ value }) => {
      onClose();
      go(`/quality/scorecards/${value}`);
    },
  );
  return (
    <DialogForm form={form} verb={t("scorecards-copy")} onClose={onClose}>
      <Radio.Group
        label={t("scorecards-which")}
        description={t("scorecards-template-why")}
        value={template}
        onChange={(value) => setTemplate(value as ScorecardTemplate)}
        error={problem("name")}
      >
        <Stack gap={4} mt={8}>
          {TEMPLATES.map((offer) => (
            <Radio key={offer} size="md" value={offer} label={t(TEMPLATE_WORDS[offer])} data-autofocus={offer === template || undefined} />
          ))}
        </Stack>
      </Radio.Group>
      <Answered answer={answer}>{(card) => <Preview card={card} />}</Answered>
    </DialogForm>
  );
}

function Preview({ card }: { card: Scorecard }) {
  const { t } = useWords();
  return (
    <div className={classes.preview}>
      <p className={classes.quiet}>{t("scorecards-template-asks")}</p>
      <ul>
        {card.sections.flatMap(({ items }) => items.map(({ question }) => <li key={question}>{question}</li>))}
      </ul>
    </div>
  );
}
