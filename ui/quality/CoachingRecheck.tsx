/** Looking again: what was seen in contacts after a coaching, and whether it is there now. Nothing seen, nothing said. */
import { Anchor, Button, Radio, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import type { CoachingLine, CoachingSince, RecheckFinding } from "../api/generated";
import type { Day } from "../api/values";
import { useAnswer, useCommand } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { addDays } from "../parts/typedDay";
import { checkAddress } from "./addresses";
import classes from "./coaching.module.css";
import { MARK_WORDS } from "./lists";

/** Days until it is looked at again where it goes on. */
const LOOK_AGAIN_DAYS = 14;

export function CoachingRecheck({ line, onClose }: { line: CoachingLine | null; onClose: () => void }) {
  const { t } = useWords();
  const { data: since } = useAnswer(
    "quality.coaching_since",
    { coaching: line?.coaching ?? "" },
    { enabled: line !== null },
  );
  return (
    <FormDialog
      opened={line !== null && since !== undefined}
      title={t("coaching-recheck-title", { name: line?.name ?? "" })}
      onClose={onClose}
    >
      {line && since && <Finding line={line} since={since} onClose={onClose} />}
    </FormDialog>
  );
}

function Finding({ line, since, onClose }: { line: CoachingLine; since: CoachingSince; onClose: () => void }) {
  const { t } = useWords();
  const { today, settings } = useHouse();
  const [finding, setFinding] = useState<RecheckFinding | null>(null);
  const [words, setWords] = useState("");
  const [again, setAgain] = useState<Day | null>(addDays(today, LOOK_AGAIN_DAYS));
  const isLater = finding === "not_yet";
  const input =
    finding === null || since.seen.length === 0
      ? null
      : { coaching: line.coaching, finding, words: words.trim(), lookAgainOn: isLater ? again : null };
  const { form, problem } = useCommandForm("quality.recheck", input, onClose);
  return (
    <DialogForm form={form} verb={t("coaching-recheck-keep")} onClose={onClose}>
      <p>
        <b>{line.goal}</b>
      </p>
      <Seen line={line} since={since} />
      <Radio.Group
        label={t("coaching-finding")}
        value={finding}
        onChange={(value) => setFinding(value as RecheckFinding)}
      >
        <Stack gap={4} mt={6}>
          <Radio size="md" value="effective" label={t("coaching-effective")} data-autofocus />
          <Radio size="md" value="not_yet" label={t("coaching-not-yet")} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={t("coaching-recheck-words")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={problem("words")}
        autosize
        minRows={1}
      />
      {isLater && (
        <DateField
          label={t("coaching-again-on")}
          value={again}
          onChange={setAgain}
          today={today}
          weekStart={settings.weekStart}
          direction="ahead"
          error={problem("lookAgainOn")}
        />
      )}
    </DialogForm>
  );
}

/** What was seen since, oldest first; and contacts that were drawn for it and wait to be checked. */
function Seen({ line, since }: { line: CoachingLine; since: CoachingSince }) {
  const { t, say, shortDay } = useWords();
  const draw = useCommand("quality.draw_contacts", { quiet: true });
  const { coaching, person } = line;
  return (
    <div className={classes.panel}>
      <p>{say(since.says)}</p>
      {since.seen.length > 0 && (
        <ul className={classes.seen}>
          {since.seen.map(({ on, mark }, place) => (
            // Two contacts may have been on one day, and seen alike.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={place}>
              {shortDay(on)}: <b>{t(mark === null ? "coaching-checked" : MARK_WORDS.three[mark])}</b>
            </li>
          ))}
        </ul>
      )}
      {since.drawn.length > 0 && (
        <>
          <p className={classes.quiet}>{t("coaching-drawn")}</p>
          <ul className={classes.drawn}>
            {since.drawn.map((contact) => (
              <li key={contact.drawn}>
                {contact.reference} · {contact.channel} · {shortDay(contact.day)}{" "}
                <Anchor
                  component="button"
                  type="button"
                  onClick={() => go(checkAddress({ person, drawn: contact.drawn }))}
                >
                  {t("coaching-check-it")}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          loading={draw.isPending}
          onClick={() => draw.mutate({ person, count: 1, coaching })}
        >
          {t("coaching-draw")}
        </Button>
      </div>
    </div>
  );
}
