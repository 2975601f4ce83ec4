/** One level of a ladder while it is written. Closed it is one line; open it asks for its name, when it opens, and what it expects. */
import { Button, Menu, Radio, TextInput, Textarea, UnstyledButton } from "@mantine/core";
import type { LintLine, OpeningKind } from "../api/generated";
import { useWords } from "../app/words";
import { StatusChip } from "../parts/StatusGlyph";
import { LintNotes } from "./LintNotes";
import classes from "./career.module.css";
import { type ExpectationDraft, type LevelDraft, findingsAt, placeOf, withRoom } from "./ladderDraft";
import { OPENINGS, OPENING_WORDS } from "./lists";

interface Props {
  level: LevelDraft;
  at: number;
  opened: boolean;
  findings: LintLine[];
  problem: string | null;
  onOpen: () => void;
  onChange: (level: LevelDraft) => void;
  onUp: (() => void) | null;
  onRemove: (() => void) | null;
}

export function EditLevel(props: Props) {
  const { t } = useWords();
  const { level, at, opened, findings, onOpen } = props;
  const name = level.name.trim() === "" ? t("ladder-level-unnamed", { place: at + 1 }) : level.name;
  const toMend = findings.filter(({ finding }) => finding.weight === "mend").length;
  return (
    <section className={classes.level}>
      <div className={classes.levelHead}>
        <h2>
          <UnstyledButton className={classes.levelName} aria-expanded={opened} onClick={onOpen}>
            {name}
          </UnstyledButton>
        </h2>
        {!opened && toMend > 0 && (
          <StatusChip name="triangle" tone="soon" word={t("ladders-to-mend", { count: toMend })} />
        )}
        {opened && <LevelMenu name={name} onUp={props.onUp} onRemove={props.onRemove} />}
      </div>
      {opened && <Fields {...props} />}
    </section>
  );
}

function LevelMenu(props: { name: string; onUp: (() => void) | null; onRemove: (() => void) | null }) {
  const { t } = useWords();
  const { onUp, onRemove } = props;
  if (onUp === null && onRemove === null) return null;
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button size="compact-sm" aria-label={t("ladder-level-more", { name: props.name })}>
          {t("ladder-more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {onUp && <Menu.Item onClick={onUp}>{t("ladder-level-lower")}</Menu.Item>}
        {onRemove && <Menu.Item onClick={onRemove}>{t("ladder-level-remove")}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

function Fields({ level, at, findings, problem, onChange }: Props) {
  const { t } = useWords();
  const set = (change: Partial<LevelDraft>) => onChange(withRoom({ ...level, ...change }));
  const setExpectation = (place: number, change: Partial<ExpectationDraft>) =>
    set({
      expectations: level.expectations.map((known, other) => (other === place ? { ...known, ...change } : known)),
    });
  return (
    <>
      <LintNotes findings={findingsAt(findings, at)} />
      <TextInput
        label={t("ladder-level-name")}
        value={level.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={problem}
      />
      <Radio.Group
        label={t("ladder-level-opens")}
        description={t("ladder-level-opens-why")}
        value={level.opening}
        onChange={(opening) => set({ opening: opening as OpeningKind })}
      >
        <div className={classes.openings}>
          {OPENINGS.map((kind) => (
            <Radio key={kind} size="md" value={kind} label={t(OPENING_WORDS[kind])} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        label={t("ladder-level-decides")}
        value={level.openingWords}
        onChange={(event) => set({ openingWords: event.currentTarget.value })}
      />
      {level.expectations.map((expectation, place) => (
        // An expectation has no identity but its place on the level.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={place} className={classes.editExpectation}>
          <legend>{t("ladder-expectation", { place: place + 1 })}</legend>
          <TextInput
            aria-label={t("ladder-expectation", { place: place + 1 })}
            placeholder={t("ladder-expectation-example")}
            value={expectation.what}
            onChange={(event) => setExpectation(place, { what: event.currentTarget.value })}
          />
          <Textarea
            aria-label={t("ladder-signals", { place: place + 1 })}
            placeholder={t("ladder-signals-example")}
            value={expectation.signals}
            onChange={(event) => setExpectation(place, { signals: event.currentTarget.value })}
            autosize
            minRows={2}
          />
          <LintNotes findings={findingsAt(findings, at, placeOf(level, place) ?? -1)} />
        </fieldset>
      ))}
      <Textarea
        label={t("ladder-level-leads-to")}
        description={t("ladder-level-leads-to-why")}
        value={level.leadsTo}
        onChange={(event) => set({ leadsTo: event.currentTarget.value })}
        autosize
        minRows={1}
      />
    </>
  );
}
