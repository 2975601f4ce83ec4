/** What was said in a talk behind a `>` and waits to be written down, or to be said to be no promise. */
import { Button, VisuallyHidden } from "@mantine/core";
import { useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { usePromiseDialogs } from "./PromiseActions";
import type { PromiseDraft } from "../api/generated";

export function PromiseDrafts({ drafts }: { drafts: PromiseDraft[] }) {
  const { t } = useWords();
  return (
    <Section title={t("promises-drafts")}>
      <LineList>
        {drafts.map((draft) => (
          <DraftLine key={draft.draft} draft={draft} />
        ))}
      </LineList>
    </Section>
  );
}

function DraftLine({ draft }: { draft: PromiseDraft }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { make } = usePromiseDialogs();
  const drop = useCommand("commitments.drop_draft");
  const { name, text } = draft;
  const said = t("promises-draft-said", { day: day(draft.saidOn) });
  return (
    <Line
      glyph="ring"
      tone="soon"
      why={draft.due === null ? said : `${said} ${t("promises-draft-due", { day: day(draft.due) })}`}
      button={
        !readOnly && (
          <>
            <Button onClick={() => make({ draft })}>
              {t("promises-draft-write")}
              <VisuallyHidden>: {text}</VisuallyHidden>
            </Button>
            <Button
              variant="subtle"
              onClick={() => drop.mutate({ draft: draft.draft })}
              loading={drop.isPending}
            >
              {t("promises-draft-drop")}
              <VisuallyHidden>: {text}</VisuallyHidden>
            </Button>
          </>
        )
      }
    >
      {t("promises-draft", { name, text })}
    </Line>
  );
}
