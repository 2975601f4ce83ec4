/** What each of the two says: the employee's answer, a reply to an entry, how each sees it, and a correction. */
import { Button, Checkbox, Group, Radio, Stack } from "@mantine/core";
import { useState } from "react";
import type { Attribution, Breach, CommitmentId, Side } from "../../api/generated";
import { useCommandForm } from "../../app/commandForm";
import { go } from "../../app/places";
import { useWords } from "../../app/words";
import { SideChoice } from "../../parts/SideChoice";
import { DialogForm } from "../../parts/FormDialog";
import { WordsField } from "../../parts/CauseField";
import type { VerbFormProps } from "../OpenPromiseDialog";
import { WayFields, useTheirWay } from "../WayFields";
import { ATTRIBUTION_WORDS, BREACHES, BREACH_WORDS } from "../lists";
import classes from "../promises.module.css";

/** Only the employee answers: on the hand-over screen, or on paper. */
export function AskForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { commitment, name } = page.line;
  const lead = (to: string) => () => {
    onClose();
    go(to);
  };
  return (
    <Stack gap="md">
      <p>{t("promises-ask", { name })}</p>
      <Group justify="flex-end" gap="xs">
        <Button onClick={lead(`/promises/${commitment}/paper`)}>{t("promises-ask-paper")}</Button>
        <Button variant="filled" onClick={lead(handOver(commitment))} data-autofocus>
          {t("promises-ask-hand-over", { name })}
        </Button>
      </Group>
    </Stack>
  );
}

function handOver(commitment: CommitmentId): string {
  return `/promises/${commitment}/hand-over`;
}

export function ReplyForm({ page, entry, onClose }: VerbFormProps) {
  const { t, say } = useWords();
  const { commitment, name } = page.line;
  const [text, setText] = useState("");
  const { way, setWay, given } = useTheirWay();
  const to = entry ?? page.events.find((event) => event.canReply);
  const input =
    to && text.trim() !== "" && given ? { commitment, entry: to.entry, text: text.trim(), ...given } : null;
  const { form, problem } = useCommandForm("commitments.reply", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-reply-do")} onClose={onClose}>
      {to && <p className={classes.about}>{t("promises-reply-to", { what: say(to.title) })}</p>}
      <Button
        onClick={() => {
          onClose();
          go(handOver(commitment));
        }}
      >
        {t("promises-ask-hand-over", { name })}
      </Button>
      <WordsField
        label={t("promises-their-words", { name })}
        value={text}
        onChange={setText}
        error={problem("text")}
        autoFocus
      />
      <WayFields name={name} value={way} onChange={setWay} problem={problem} />
    </DialogForm>
  );
}

export function ViewForm(props: VerbFormProps) {
  const { t } = useWords();
  const [side, setSide] = useState<Side | null>(props.side ?? null);
  return (
    <Stack gap="md">
      {props.side === undefined && (
        <SideChoice
          label={t("promises-view-whose")}
          name={props.page.line.name}
          value={side}
          onChange={setSide}
          autoFocus
        />
      )}
      {side && <ViewFields key={side} {...props} side={side} />}
    </Stack>
  );
}

/** Begins with what this side said before; both sides stay, and may differ. */
function ViewFields({ page, side, onClose }: VerbFormProps & { side: Side }) {
  const { t } = useWords();
  const { commitment, name } = page.line;
  const before = page.views[side];
  const [attribution, setAttribution] = useState<Attribution | null>(before?.attribution ?? null);
  const [breaches, setBreaches] = useState<Breach[]>(before?.breaches ?? []);
  const [words, setWords] = useState(before?.words ?? "");
  const { way, setWay, given } = useTheirWay();
  const theirs = side === "employee";
  const view = { commitment, side, attribution, breaches, words: words.trim() };
  const said = attribution !== null || breaches.length > 0 || view.words !== "";
  const input = !said || (theirs && given === null) ? null : { ...view, ...(theirs && given) };
  const { form, problem } = useCommandForm("commitments.view", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-view-do")} onClose={onClose}>
      <Radio.Group
        label={theirs ? t("promises-view-why-theirs", { name }) : t("promises-view-why-yours")}
        value={attribution}
        onChange={(value) => setAttribution(value as Attribution)}
        error={problem("attribution")}
      >
        <Stack gap={4} mt={6}>
          {(Object.keys(ATTRIBUTION_WORDS) as Attribution[]).map((value, place) => (
            <Radio
              key={value}
              size="md"
              value={value}
              label={t(ATTRIBUTION_WORDS[value])}
              data-autofocus={place === 0 || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox.Group
        label={t("promises-view-how")}
        value={breaches}
        onChange={(values) => setBreaches(values as Breach[])}
        error={problem("breaches")}
      >
        <Stack gap={6} mt={6}>
          {BREACHES.map((value) => (
            <Checkbox key={value} value={value} label={t(BREACH_WORDS[value])} />
          ))}
        </Stack>
      </Checkbox.Group>
      <WordsField
        label={theirs ? t("promises-their-words", { name }) : t("promises-words")}
        value={words}
        onChange={setWords}
        error={problem("words")}
      />
      {theirs && <WayFields name={name} value={way} onChange={setWay} problem={problem} />}
    </DialogForm>
  );
}

export function CorrectForm({ page, entry, onClose }: VerbFormProps) {
  const { t, say } = useWords();
  const [words, setWords] = useState("");
  const input =
    entry && words.trim() !== ""
      ? { commitment: page.line.commitment, entry: entry.entry, words: words.trim() }
      : null;
  const { form, problem } = useCommandForm("commitments.correct", input, onClose);
  return (
    <DialogForm form={form} verb={t("promises-correct-do")} onClose={onClose}>
      {entry && <p className={classes.about}>{say(entry.title)}</p>}
      <WordsField
        label={t("promises-correct-words")}
        description={t("promises-correct-why")}
        value={words}
        onChange={setWords}
        required
        error={problem("words")}
        autoFocus
      />
    </DialogForm>
  );
}
