/**
 * Accepting another laptop: its card is read, eight words are compared aloud, and only then does it get a name here. New
 * keys of a laptop that is known are told loudly, since they may be somebody else's.
 */
import { Button, Checkbox, Group, Radio, Stack, TextInput, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { ChosenFile } from "../api/core";
import type { CardRead, LaptopKind, LaptopLine, VaultKind } from "../api/generated";
import { useAnswer, useDoor } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Notice } from "../parts/Notice";
import { EightWords } from "./EightWords";
import classes from "./laptops.module.css";

type Shown = { file: ChosenFile } | { text: string };

interface Props {
  opened: boolean;
  /** The laptop whose new card is read. */
  renewed: LaptopLine | null;
  onClose: () => void;
}

export function AcceptLaptopDialog(props: Props) {
  const { t } = useWords();
  const { renewed } = props;
  return (
    <FormDialog
      opened={props.opened}
      onClose={props.onClose}
      title={renewed === null ? t("laptops-add") : t("laptops-renew-title", { name: renewed.name })}
      size={560}
    >
      <Accepting renewed={renewed} onClose={props.onClose} />
    </FormDialog>
  );
}

function Accepting({ renewed, onClose }: Omit<Props, "opened">) {
  const [shown, setShown] = useState<Shown | null>(null);
  if (shown === null) return <ShowCard onShown={setShown} />;
  return <ReadCard shown={shown} renewed={renewed} onAgain={() => setShown(null)} onClose={onClose} />;
}

function ShowCard({ onShown }: { onShown: (shown: Shown) => void }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const choose = useDoor("shell.choose_file", { onAnswer: (file) => file && onShown({ file }) });
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") onShown({ text });
  };
  return (
    <form onSubmit={read}>
      <Stack gap="md">
        <p>{t("laptops-read-how")}</p>
        <Group gap="xs">
          <Button data-autofocus onClick={() => choose.mutate({ filter: "card" })}>
            {t("laptops-read-choose")}
          </Button>
        </Group>
        <Textarea
          className={classes.text}
          label={t("laptops-read-paste")}
          description={t("laptops-read-paste-hint")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={5}
          spellCheck={false}
        />
        <Group justify="flex-end" gap="xs">
          <Button type="submit" variant="filled" disabled={text.trim() === ""}>
            {t("laptops-read")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ReadCard(props: Omit<Props, "opened"> & { shown: Shown; onAgain: () => void }) {
  const { t } = useWords();
  const { shown, renewed } = props;
  const what = "file" in shown ? { file: shown.file.file } : { text: shown.text };
  const answer = useAnswer("laptops.read_card", { ...what, laptop: renewed?.laptop ?? null });
  return (
    <>
      <Answered answer={answer}>
        {(card) => <Compare card={card} renewed={renewed} onClose={props.onClose} />}
      </Answered>
      {(answer.error || answer.data?.trust === "own" || answer.data?.trust === "known") && (
        <Group mt="md" justify="flex-end">
          <Button data-autofocus onClick={props.onAgain}>
            {t("laptops-read-another")}
          </Button>
        </Group>
      )}
    </>
  );
}

/** The eight words, and what to do with them. What is this laptop's own, or known already, needs no comparing. */
function Compare({ card, renewed, onClose }: Omit<Props, "opened"> & { card: CardRead }) {
  const { t, say } = useWords();
  const { kind } = useHouse();
  const [name, setName] = useState(card.name);
  const [compared, setCompared] = useState(false);
  // HR has to do with leaders alone; a leader with HR, and with the leader before or after.
  const [whose, setWhose] = useState<LaptopKind | null>(renewed?.kind ?? (kind === "review" ? "center" : null));
  const isReady = compared && name.trim() !== "" && whose !== null;
  const input = isReady ? { card: card.card, name: name.trim(), kind: whose, compared, laptop: card.laptop } : null;
  const { form, problem } = useCommandForm("laptops.accept", input, onClose);
  if (card.trust === "own" || card.trust === "known") return <Notice>{say(card.sentence)}</Notice>;
  return (
    <DialogForm form={form} verb={t("laptops-accept")} onClose={onClose}>
      {card.trust === "changed" && (
        <Notice tone="now">
          <b>{t("laptops-changed", { name: card.name })}</b>
          <p>{t("laptops-changed-what")}</p>
        </Notice>
      )}
      <div className={classes.panel}>
        <h3 className={classes.heading}>
          {card.trust === "changed" ? t("laptops-words-new") : t("laptops-words-theirs")}
        </h3>
        <EightWords words={card.words} />
        {card.wordsBefore.length > 0 && (
          <p className={classes.quiet}>{t("laptops-words-before", { words: card.wordsBefore.join(" ") })}</p>
        )}
      </div>
      <p>{t("laptops-compare")}</p>
      <Checkbox
        label={t("laptops-compare-done")}
        description={t("laptops-compare-differ")}
        checked={compared}
        onChange={(event) => setCompared(event.currentTarget.checked)}
        error={problem("compared")}
        autoFocus
        data-autofocus
      />
      {kind === "center" && renewed === null && (
        <Radio.Group
          label={t("laptops-whose")}
          value={whose}
          onChange={(value) => setWhose(value as LaptopKind)}
          error={problem("kind")}
          required
        >
          <Group gap="lg" mt={6}>
            <Radio value="hr" label={t("laptops-whose-hr")} />
            <Radio value="center" label={t("laptops-whose-leader")} />
          </Group>
        </Radio.Group>
      )}
      <TextInput
        label={t("laptops-name")}
        description={t(nameHint(kind, whose))}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem("name")}
        required
      />
    </DialogForm>
  );
}

function nameHint(own: VaultKind, whose: LaptopKind | null): string {
  if (own === "review") return "laptops-name-hint-review";
  return whose === "center" ? "laptops-name-hint-leader" : "laptops-name-hint-center";
}
