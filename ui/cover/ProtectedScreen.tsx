/** Time that belongs to somebody's path: what is kept free, what was taken after all, and what is to be given back. */
import { Anchor, Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { BlockLine, BreakLine, Cause } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { startOfSentence, useWords } from "../app/words";
import { CAUSE_WORDS } from "../parts/causes";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { FormDialog } from "../parts/FormDialog";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { ProtectForm, WEEKDAY_WORDS } from "./ProtectForm";
import { BLOCK_WORDS } from "./lists";

export function ProtectedScreen() {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [opened, setOpened] = useState(false);
  const blocks = useAnswer("cover.blocks", {});
  const breaks = useAnswer("cover.breaks", {});
  const protect = !readOnly && (
    <Button variant="filled" onClick={() => setOpened(true)} rightSection={<Keys keys="N" />}>
      {t("protected-add")}
    </Button>
  );
  useActions({ ...(!readOnly && { "cover-protect": () => setOpened(true) }) });
  return (
    <Page
      title={t("protected-title")}
      summary={t("protected-summary")}
      actions={
        <>
          {protect}
          <Button onClick={() => go("/cover")}>{t("cover-back")}</Button>
        </>
      }
    >
      <Answered answer={breaks}>{(taken) => (taken.length > 0 ? <Taken taken={taken} /> : null)}</Answered>
      <Answered answer={blocks}>
        {(kept) =>
          kept.length > 0 ? <Kept kept={kept} /> : <EmptyState sentence={t("protected-empty")} example={t("protected-empty-how")} />
        }
      </Answered>
      <FormDialog opened={opened} title={t("protected-add")} onClose={() => setOpened(false)}>
        <ProtectForm onClose={() => setOpened(false)} />
      </FormDialog>
    </Page>
  );
}

/** What was taken: why, until when, and the day on which it is given back. What is still owed comes first. */
function Taken({ taken }: { taken: BreakLine[] }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const payBack = useCommand("protected_time.pay_back");
  const keys = useArrowKeys<HTMLUListElement>();
  const lines = [...taken].sort((one, other) => Number(one.paidBackOn !== null) - Number(other.paidBackOn !== null));
  return (
    <Section title={t("protected-taken")}>
      <LineList {...keys}>
        {lines.map((line) => (
          <Line
            key={line.break}
            glyph={line.paidBackOn === null ? "half" : "filled"}
            tone={line.paidBackOn === null ? "soon" : "good"}
            why={
              <>
                {t("protected-why", {
                  cause: startOfSentence(t(CAUSE_WORDS[line.cause as Cause])),
                  until: day(line.until),
                })}{" "}
                {line.paidBackOn === null
                  ? t("protected-owed", { day: day(line.paybackOn) })
                  : t("protected-given-back", { day: day(line.paidBackOn) })}{" "}
                {line.commitment && (
                  <Anchor
                    component="button"
                    type="button"
                    inherit
                    onClick={() => line.commitment && go({ screen: "promise", commitment: line.commitment })}
                  >
                    {t("protected-promise")}
                  </Anchor>
                )}
              </>
            }
            button={
              line.paidBackOn === null &&
              !readOnly && (
                <Button onClick={() => payBack.mutate({ break: line.break })}>
                  {t("protected-give-back")}
                  <VisuallyHidden>: {line.name}</VisuallyHidden>
                </Button>
              )
            }
          >
            <b>{line.name}</b> · {startOfSentence(t(line.kind === null ? "protected-called-back" : BLOCK_WORDS[line.kind]))} ·{" "}
            {t("protected-minutes", { minutes: line.minutes, day: day(line.day) })}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}

function Kept({ kept }: { kept: BlockLine[] }) {
  const { t, weekdayDay } = useWords();
  const { readOnly } = useHouse();
  const { data: people = [] } = useAnswer("people.list", {});
  const unprotect = useCommand("cover.unprotect");
  const keys = useArrowKeys<HTMLUListElement>();
  const nameOf = (block: BlockLine) => people.find(({ person }) => person === block.person)?.name ?? "";
  const whenOf = ({ firstOn, lastOn, weekday, startsAt, minutes }: BlockLine) => {
    const at = { at: startsAt, minutes };
    if (firstOn === lastOn) return t("protected-on", { day: weekdayDay(firstOn), ...at });
    const every = weekday === null ? t("protected-every-day") : t(WEEKDAY_WORDS[weekday - 1] ?? "");
    return t("protected-each", { every, from: weekdayDay(firstOn), to: weekdayDay(lastOn), ...at });
  };
  return (
    <Section title={t("protected-kept")}>
      <LineList {...keys}>
        {kept.map((block) => (
          <Line
            key={block.block}
            why={whenOf(block)}
            button={
              !readOnly && (
                <Button onClick={() => unprotect.mutate({ block: block.block })}>
                  {t("protected-remove")}
                  <VisuallyHidden>
                    : {nameOf(block)}, {t(BLOCK_WORDS[block.kind])}
                  </VisuallyHidden>
                </Button>
              )
            }
          >
            <b>{nameOf(block)}</b> · {startOfSentence(t(BLOCK_WORDS[block.kind]))}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
