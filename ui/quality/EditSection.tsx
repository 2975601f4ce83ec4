/** A section of a scorecard while it is written: its name, its part of the score, and its questions, one of them open. */
import { Button, Group, Menu, Radio, Select, TextInput, Textarea, UnstyledButton } from "@mantine/core";
import type { CriticalClass, ItemKind, ScorecardNote } from "../api/generated";
import { useWords } from "../app/words";
import { StatusChip } from "../parts/StatusGlyph";
import { Critical } from "./Critical";
import { ScorecardNotes } from "./ScorecardNotes";
import { CRITICAL_CLASSES, CRITICAL_WORDS, KINDS, KIND_WORDS } from "./lists";
import classes from "./quality.module.css";
import { type CardDraft, type ItemDraft, NEW_ITEM, type SectionDraft, placeOf } from "./scorecardDraft";

interface Props {
  draft: CardDraft;
  section: SectionDraft;
  at: number;
  /** The question that is open, by its place in the section. */
  opened: number | null;
  notes: ScorecardNote[];
  problem: (field: string) => string | null;
  canAdd: boolean;
  onOpen: (item: number) => void;
  onChange: (section: SectionDraft) => void;
  onUp: (item: number) => void;
  onRemove: (() => void) | null;
}

export function EditSection(props: Props) {
  const { t } = useWords();
  const { draft, section, at, opened, notes, problem, canAdd, onOpen, onChange, onUp, onRemove } = props;
  const field = `sections.${at}`;
  const set = (item: number, change: Partial<ItemDraft>) =>
    onChange({ ...section, items: section.items.map((known, place) => (place === item ? { ...known, ...change } : known)) });
  const remove = (item: number) => onChange({ ...section, items: section.items.filter((_, place) => place !== item) });
  const add = () => {
    onChange({ ...section, items: [...section.items, NEW_ITEM] });
    onOpen(section.items.length);
  };
  const called = section.name.trim() || t("scorecard-section-unnamed", { place: at + 1 });
  return (
    <section className={classes.part} aria-label={called}>
      <Group align="start" gap="md">
        <TextInput
          className={classes.wide}
          label={t("scorecard-section", { place: at + 1 })}
          value={section.name}
          onChange={(event) => onChange({ ...section, name: event.currentTarget.value })}
          error={problem(`${field}.name`)}
        />
        <TextInput
          className={classes.percent}
          label={t("scorecard-section-weight")}
          value={section.weight}
          inputMode="decimal"
          onChange={(event) => onChange({ ...section, weight: event.currentTarget.value })}
          error={problem(`${field}.weight`)}
        />
      </Group>
      {problem(`${field}.items`) && <p className={classes.problem}>{problem(`${field}.items`)}</p>}
      <ol className={classes.items}>
        {section.items.map((item, place) => {
          const own = notes.filter((note) => note.place === placeOf(draft, at, place));
          const here = `${field}.items.${place}`;
          const isOpen = opened === place;
          const wrong = ["question", "great", "example"].some((name) => problem(`${here}.${name}`) !== null);
          return (
            // A question has no identity but its place in the section.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={place} className={classes.item}>
              <div className={classes.itemHead}>
                <UnstyledButton className={classes.itemName} aria-expanded={isOpen} onClick={() => onOpen(place)}>
                  {item.question.trim() || t("scorecard-question-unnamed")}
                </UnstyledButton>
                <Critical of={item.critical} />
                {!isOpen && wrong && <StatusChip name="triangle" tone="soon" word={t("scorecard-to-mend")} />}
                {!isOpen && !wrong && own.length > 0 && <StatusChip name="ring" tone="quiet" word={t("scorecard-to-look", { count: own.length })} />}
                {isOpen && (
                  <ItemMenu
                    name={item.question}
                    onUp={at > 0 || place > 0 ? () => onUp(place) : null}
                    onRemove={() => remove(place)}
                  />
                )}
              </div>
              {isOpen && (
                <Fields item={item} notes={own} onChange={(change) => set(place, change)} problem={(name) => problem(`${here}.${name}`)} />
              )}
            </li>
          );
        })}
      </ol>
      <Group gap="xs">
        {canAdd && (
          <Button size="compact-sm" onClick={add}>
            {t("scorecard-add-question", { section: called })}
          </Button>
        )}
        {onRemove && (
          <Button size="compact-sm" variant="subtle" onClick={onRemove}>
            {t("scorecard-remove-section", { section: called })}
          </Button>
        )}
      </Group>
    </section>
  );
}

function ItemMenu(props: { name: string; onUp: (() => void) | null; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button size="compact-sm" aria-label={t("scorecard-question-more", { name: props.name })}>
          {t("check-more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {props.onUp && <Menu.Item onClick={props.onUp}>{t("scorecard-question-up")}</Menu.Item>}
        <Menu.Item onClick={props.onRemove}>{t("scorecard-question-remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Fields(props: {
  item: ItemDraft;
  notes: ScorecardNote[];
  onChange: (change: Partial<ItemDraft>) => void;
  problem: (field: string) => string | null;
}) {
  const { t } = useWords();
  const { item, notes, onChange, problem } = props;
  return (
    <div className={classes.fields}>
      <TextInput
        label={t("scorecard-question")}
        placeholder={t("scorecard-question-example")}
        value={item.question}
        onChange={(event) => onChange({ question: event.currentTarget.value })}
        error={problem("question")}
      />
      <ScorecardNotes notes={notes} />
      <Textarea
        label={t("scorecard-great")}
        value={item.great}
        onChange={(event) => onChange({ great: event.currentTarget.value })}
        error={problem("great")}
        autosize
        minRows={1}
      />
      <Textarea
        label={t("scorecard-example")}
        value={item.example}
        onChange={(event) => onChange({ example: event.currentTarget.value })}
        error={problem("example")}
        autosize
        minRows={1}
      />
      <div className={classes.settings}>
        <Radio.Group label={t("scorecard-kind")} value={item.kind} onChange={(kind) => onChange({ kind: kind as ItemKind })}>
          <Group gap="md" mt={6}>
            {KINDS.map((kind) => (
              <Radio key={kind} size="md" value={kind} label={t(KIND_WORDS[kind])} />
            ))}
          </Group>
        </Radio.Group>
        <Select
          label={t("scorecard-critical")}
          data={CRITICAL_CLASSES.map((value) => ({ value, label: t(CRITICAL_WORDS[value]) }))}
          value={item.critical}
          onChange={(critical) => critical && onChange({ critical: critical as CriticalClass })}
          allowDeselect={false}
        />
        {item.critical === "none" && (
          <TextInput
            className={classes.percent}
            label={t("scorecard-question-weight")}
            placeholder={t("scorecard-weight-same")}
            value={item.weight}
            inputMode="decimal"
            onChange={(event) => onChange({ weight: event.currentTarget.value })}
          />
        )}
      </div>
      {item.critical !== "none" && <p className={classes.quiet}>{t("scorecard-critical-why")}</p>}
    </div>
  );
}
