/** "You are about to keep": what the core understood, row by row. Changing a row changes the line it came from. */
import { ActionIcon, Menu, TextInput, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { Understood } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import type { GlyphName, Tone } from "../parts/StatusGlyph";
import { type LineKind, lineFor, lineKindOf, withLine, wordsOf } from "./lines";
import classes from "./meeting.module.css";

const GLYPHS: Record<Understood["kind"], { glyph: GlyphName; tone: Tone }> = {
  note: { glyph: "tick", tone: "quiet" },
  action: { glyph: "ring", tone: "quiet" },
  promise: { glyph: "half", tone: "soon" },
  ask: { glyph: "ring", tone: "calm" },
  only_me: { glyph: "dotted", tone: "quiet" },
};

interface Props {
  understood: Understood[];
  name: string;
  /** The text these rows were understood from. */
  text: string;
  onText: (text: string) => void;
}

export function AboutToKeep({ understood, name, text, onText }: Props) {
  const { t } = useWords();
  const notes = understood.filter((row) => row.kind === "note").length;
  // A mark with nothing behind it says nothing yet.
  const rows = understood.filter((row) => row.kind !== "note" && row.text.trim() !== "");
  const hasOwn = rows.some((row) => row.kind === "only_me");
  return (
    <Section title={t("meeting-about-to-keep")}>
      {understood.length === 0 && <p className={classes.when}>{t("meeting-about-to-keep-empty")}</p>}
      {understood.length > 0 && (
        <LineList>
          {notes > 0 && (
            <Line glyph={GLYPHS.note.glyph} tone={GLYPHS.note.tone}>
              {t("meeting-keep-notes", { count: notes })}
            </Line>
          )}
          {rows.map((row) => (
            <Row
              key={row.line}
              row={row}
              name={name}
              onLine={(line) => onText(withLine(text, row.line, line))}
            />
          ))}
        </LineList>
      )}
      {hasOwn && <p className={classes.workingLine}>{t("meeting-working-note-line", { name })}</p>}
    </Section>
  );
}

function Row({
  row,
  name,
  onLine,
}: {
  row: Understood;
  name: string;
  onLine: (line: string | null) => void;
}) {
  const { t, weekdayDay } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useRowWords(row, name);
  const { glyph, tone } = GLYPHS[row.kind];
  if (typed !== null) {
    const take = () => {
      if (typed.trim() !== row.source.trim()) onLine(typed.trim() === "" ? null : typed);
      setTyped(null);
    };
    return (
      <Line glyph={glyph} tone={tone}>
        <TextInput
          aria-label={t("meeting-edit-field")}
          value={typed}
          autoFocus
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              take();
            }
            if (event.key === "Escape") {
              event.preventDefault();
              setTyped(null);
            }
          }}
        />
      </Line>
    );
  }
  return (
    <Line
      glyph={glyph}
      tone={tone}
      why={row.kind === "promise" && t("meeting-keep-promise-waits")}
      button={
        <KindMenu
          row={row}
          name={name}
          onKind={(kind) => onLine(kind && lineFor(kind, wordsOf(row), name))}
        />
      }
    >
      <UnstyledButton className={classes.rowWords} onClick={() => setTyped(row.source)}>
        <VisuallyHidden>{t("meeting-edit")} </VisuallyHidden>
        {shown}
        {row.due && <span className={classes.chip}>{weekdayDay(row.due)}</span>}
      </UnstyledButton>
    </Line>
  );
}

function useRowWords(row: Understood, name: string): string {
  const { t } = useWords();
  const { text } = row;
  switch (row.kind) {
    case "note":
      return text;
    case "action":
      return row.owner === "employee"
        ? t("meeting-keep-action-employee", { name, text })
        : t("meeting-keep-action-leader", { text });
    case "promise":
      return t("meeting-keep-promise", { text });
    case "ask":
      return t("meeting-keep-ask", { text });
    case "only_me":
      return t("meeting-keep-only-me", { text });
  }
}

/** Keeps the line as something else, or takes it out (null). */
function KindMenu(props: { row: Understood; name: string; onKind: (kind: LineKind | null) => void }) {
  const { t } = useWords();
  const { row, name, onKind } = props;
  const kinds: [LineKind, string][] = [
    ["action_leader", t("meeting-kind-action-leader")],
    ["action_employee", t("meeting-kind-action-employee", { name })],
    ["promise", t("meeting-kind-promise")],
    ["ask", t("meeting-kind-ask")],
    ["only_me", t("meeting-kind-only-me")],
    ["note", t("meeting-kind-note")],
  ];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t("meeting-kind-label", { text: row.text })}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds
          .filter(([kind]) => kind !== lineKindOf(row))
          .map(([kind, word]) => (
            <Menu.Item key={kind} onClick={() => onKind(kind)}>
              {word}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onKind(null)}>{t("meeting-kind-remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
