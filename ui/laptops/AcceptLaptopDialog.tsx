/**
 * Accepting another laptop: its card is read, eight words are compared aloud, and only then does it get a name here. New
 * keys of a laptop that is known are told loudly, since they may be somebody else's.
 */
import { Button, Checkbox, Group, Radio, Stack, TextInput, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { ChosenFile } from "../api/core";
import type { CardRead, LaptopKind, LaptopLine } from "../api/generated";
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
  const [whose, setWhose] = useState<LaptopKind>(renewed?.kind ?? (kind === "review" ? "center" : "hr"));
  const isReady = compared && name.trim() !== "";
  const input = {
    card: card.card,
    name: name.trim(),
    kind: whose,
    compared,
    laptop: card.laptop,
  } as const;
  const { form, problem } = useCommandForm("laptops.accept", isReady ? input : null, onClose);
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
        data-autofocus
      />
      <TextInput
        label={t("laptops-name")}
        description={kind === "review" ? t("laptops-name-hint-review") : t("laptops-name-hint-center")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={problem("name")}
        required
      />
      {kind === "center" && <Whose value={whose} onChange={setWhose} />}
    </DialogForm>
  );
}

/** HR gets promises to look at, another center contacts to score together: neither is sent what is for the other. */
function Whose({ value, onChange }: { value: LaptopKind; onChange: (kind: LaptopKind) => void }) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t("laptops-whose")}
      description={t("laptops-whose-hint")}
      value={value}
      onChange={(kind) => onChange(kind as LaptopKind)}
    >
      <Stack gap={4} mt={6}>
        <Radio size="md" value="hr" label={t("laptops-kind-hr")} />
        <Radio size="md" value="center" label={t("laptops-kind-center")} />
      </Stack>
    </Radio.Group>
  );
}
